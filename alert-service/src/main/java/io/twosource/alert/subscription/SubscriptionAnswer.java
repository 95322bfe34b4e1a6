package io.twosource.alert.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.notice.NoticeKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is shown: without its secret, but for the one that was made for it just now.
 *
 * @param missingTopics those of its alert topics that there are none of any more, and that it
 *     therefore hears nothing of; absent where there are all
 * @param state {@code on}; {@code paused} by its newsroom; {@code off} since its endpoint is gone
 * @param confirmation {@code unconfirmed} until its endpoint's owner has agreed, {@code confirmed};
 *     absent where nothing is delivered
 * @param backfilled how many alerts it is told of the time before: in the answer to who has asked
 *     for that
 * @param alertsADay how many would have come of late, to one decimal: in the answer to who has just
 *     subscribed, where that could be tried
 * @param sameAs other subscriptions that are told the same in the same place, as {@code alertsADay}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionAnswer(
        String subscriptionId,
        List<String> alertTopics,
        @Nullable List<String> missingTopics,
        List<String> operations,
        List<NoticeKind> kinds,
        List<String> languages,
        int leastSources,
        int leastOutlets,
        @Schema(minimum = "0", maximum = "1") double leastWorth,
        @Schema(minimum = "0", maximum = "1") double leastConfidence,
        List<String> ignoredOutlets,
        List<String> ignoredSpeakers,
        List<String> silencedClaims,
        @Nullable QuietHoursAnswer quietHours,
        long digestMinutes,
        @Nullable WebhookAnswer webhook,
        @Nullable EmailAnswer email,
        @Nullable Nothing stream,
        @Nullable Nothing kafka,
        @Schema(enumeration = {"on", "paused", "off"}) String state,
        @Schema(enumeration = {"unconfirmed", "confirmed"}) @Nullable String confirmation,
        Instant changedAt,
        @Nullable Instant pausedSince,
        @Nullable Instant offSince,
        @Nullable Integer backfilled,
        @Nullable Double alertsADay,
        @Nullable List<String> sameAs) {

    record QuietHoursAnswer(String from, String until, String zone, boolean breaking) {

        static @Nullable QuietHoursAnswer of(@Nullable QuietHours quiet) {
            return quiet == null
                    ? null
                    : new QuietHoursAnswer(
                            quiet.from().toString(),
                            quiet.until().toString(),
                            quiet.zone().getId(),
                            quiet.breaking());
        }
    }

    record EmailAnswer(String address) {}

    /**
     * What is told besides to who has just subscribed.
     *
     * @param backfilled empty where that was not asked for
     * @param alertsADay empty where it could not be tried, or is not asked
     * @param sameAs ids; of others that are told the same in the same place
     */
    record Outlook(OptionalInt backfilled, OptionalDouble alertsADay, List<String> sameAs) {

        static final Outlook NONE =
                new Outlook(OptionalInt.empty(), OptionalDouble.empty(), List.of());

        @Nullable Integer backfilledOrNull() {
            return backfilled.isPresent() ? backfilled.getAsInt() : null;
        }

        @Nullable Double alertsADayOrNull() {
            return alertsADay.isPresent() ? alertsADay.getAsDouble() : null;
        }
    }

    static SubscriptionAnswer of(
            Chosen<Subscription> chosen, List<String> missingTopics, Outlook outlook) {
        Subscription subscription = chosen.value();
        Filter filter = subscription.filter();
        Channel channel = subscription.channel();
        return new SubscriptionAnswer(
                subscription.id(),
                sorted(subscription.alertTopics()),
                missingTopics.isEmpty() ? null : missingTopics,
                sorted(subscription.operations()),
                filter.kinds().stream().sorted().toList(),
                sorted(filter.languages()),
                filter.least().sources(),
                filter.least().outlets(),
                filter.least().worth(),
                filter.least().confidence(),
                sorted(filter.ignoredOutlets()),
                sorted(filter.ignoredSpeakers()),
                sorted(filter.silencedClaims()),
                QuietHoursAnswer.of(subscription.timing().quiet()),
                subscription.timing().digest().toMinutes(),
                channel instanceof Webhook hook
                        ? WebhookAnswer.of(hook, chosen.generatedSecret())
                        : null,
                channel instanceof Channel.Email(String address) ? new EmailAnswer(address) : null,
                channel instanceof Channel.EventStream ? new Nothing() : null,
                channel instanceof Channel.KafkaTopic ? new Nothing() : null,
                state(subscription),
                confirmation(subscription),
                subscription.changedAt(),
                subscription.pausedSince(),
                subscription.offSince(),
                outlook.backfilledOrNull(),
                outlook.alertsADayOrNull(),
                outlook.sameAs().isEmpty() ? null : outlook.sameAs());
    }

    private static @Nullable String confirmation(Subscription subscription) {
        if (!subscription.channel().isDelivered()) {
            return null;
        }
        return subscription.isConfirmed() ? "confirmed" : "unconfirmed";
    }

    private static String state(Subscription subscription) {
        if (subscription.isOff()) {
            return "off";
        }
        return subscription.isPaused() ? "paused" : "on";
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
