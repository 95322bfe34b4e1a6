package io.twosource.alert.subscription;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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

    /** When the quiet that covers {@code at} ends. */
    public Instant endAfter(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        ZonedDateTime today = local.with(until);
        return (today.isAfter(local) ? today : local.plusDays(1).with(until)).toInstant();
    }
}
