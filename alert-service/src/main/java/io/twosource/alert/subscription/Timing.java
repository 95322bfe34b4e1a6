package io.twosource.alert.subscription;

import io.twosource.alert.notice.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a newsroom wants to be told.
 *
 * @param digest for how long alerts are gathered and then told together; zero: each at once
 */
public record Timing(Duration digest, @Nullable QuietHours quiet) {

    /** Each alert at once, at any hour. */
    public static final Timing AT_ONCE = new Timing(Duration.ZERO, null);

    private static final Set<NoticeKind> BREAKING =
            EnumSet.of(NoticeKind.DISPUTED, NoticeKind.REVERSED);

    /** Until when a notice that is raised now is gathered; empty if it is told at once. */
    public Optional<Instant> gatheredUntil(NoticeKind kind, Instant now) {
        if (quiet != null && quiet.breaking() && quiet.covers(now) && BREAKING.contains(kind)) {
            return Optional.empty();
        }
        Instant due = toldAt(now);
        return due.isAfter(now) ? Optional.of(due) : Optional.empty();
    }

    /** When what is gathered since a time is told. */
    public Instant toldAt(Instant since) {
        return afterQuiet(since.plus(digest));
    }

    public boolean isDigest() {
        return digest.isPositive();
    }

    private Instant afterQuiet(Instant due) {
        return quiet != null && quiet.covers(due) ? quiet.endAfter(due) : due;
    }
}
