package io.twosource.alert.subscription;

import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.SubscriptionRequest.QuietHoursRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When a request wants to be told. */
final class RequestedTiming {

    private RequestedTiming() {}

    /** What it asks for, of a channel that alerts go out to; others have no timing. */
    static Timing of(SubscriptionRequest request, Channel channel) {
        int minutes = request.digestMinutes() == null ? 0 : request.digestMinutes();
        if (!channel.isDelivered()) {
            refuse(request.quietHours() != null, "quietHours", channel);
            refuse(minutes > 0, "digestMinutes", channel);
        }
        return of(request);
    }

    /** As above, of whatever channel. */
    static Timing of(SubscriptionRequest request) {
        int minutes = request.digestMinutes() == null ? 0 : request.digestMinutes();
        return new Timing(Duration.ofMinutes(minutes), quiet(request.quietHours()));
    }

    private static void refuse(boolean asked, String field, Channel channel) {
        if (asked) {
            throw Problems.badField(
                    field, "nothing is delivered to %s: it is come for".formatted(channel.title()));
        }
    }

    private static @Nullable QuietHours quiet(@Nullable QuietHoursRequest asked) {
        if (asked == null) {
            return null;
        }
        if (asked.from().equals(asked.until())) {
            throw Problems.badField("quietHours.until", "must not be the same as from");
        }
        return new QuietHours(
                LocalTime.parse(asked.from()),
                LocalTime.parse(asked.until()),
                zone(asked.zone()),
                asked.breaking() == null || asked.breaking());
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw Problems.badField("quietHours.zone", "is no time zone such as Europe/Prague");
        }
    }
}
