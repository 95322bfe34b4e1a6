package io.twosource.alert.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * When nobody wants to be told.
 *
 * @param until if not later than {@code from}, on the next day
 * @param breaking whether a dispute or a reversal comes all the same
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone, boolean breaking) {

    /** Whether it is quiet at a time: from its beginning to just before its end. */
    public boolean covers(Instant at) {
        LocalTime time = at.atZone(zone).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /**
     * When the quiet that covers {@code at} ends. Where the clocks skip that time of day, it is
     * over as soon as they have passed it.
     */
    public Instant endAfter(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        Instant today = endOn(local.toLocalDate(), local.getOffset());
        return today.isAfter(at)
                ? today
                : endOn(local.toLocalDate().plusDays(1), local.getOffset());
    }

    private Instant endOn(LocalDate day, ZoneOffset preferred) {
        LocalDateTime end = day.atTime(until);
        ZoneOffsetTransition change = zone.getRules().getTransition(end);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.ofLocal(end, zone, preferred).toInstant();
    }
}
