package io.twosource.alert.subscription;

import io.twosource.alert.subscription.SubscriptionRequest.QuietHoursRequest;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a request wants to be told. */
final class RequestedTiming {

    private RequestedTiming() {}

    /** What it asks for that makes no sense of a channel that nothing is delivered to. */
    static Stream<String> refusedFields(SubscriptionRequest request) {
        boolean isDigest = request.digestMinutes() != null && request.digestMinutes() > 0;
        return Stream.concat(
                Stream.of("quietHours").filter(_ -> request.quietHours() != null),
                Stream.of("digestMinutes").filter(_ -> isDigest));
    }

    static Timing of(SubscriptionRequest request) {
        int minutes = request.digestMinutes() == null ? 0 : request.digestMinutes();
        return new Timing(Duration.ofMinutes(minutes), quiet(request.quietHours()));
    }

    private static @Nullable QuietHours quiet(@Nullable QuietHoursRequest asked) {
        if (asked == null) {
            return null;
        }
        return new QuietHours(
                LocalTime.parse(asked.from()),
                LocalTime.parse(asked.until()),
                ZoneId.of(asked.zone()),
                asked.breaking() == null || asked.breaking());
    }
}
