package io.twosource.alert.stream;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Least;
import io.twosource.alert.subscription.QuietHours;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Subscriptions as they are stored. */
final class SubscriptionRecords {

    private SubscriptionRecords() {}

    static Subscription read(io.twosource.avro.Subscription stored) {
        return new Subscription(
                stored.getSubscriptionId(),
                new NewsroomId(stored.getNewsroomId()),
                Set.copyOf(stored.getAlertTopics()),
                Set.copyOf(stored.getOperations()),
                filter(stored),
                new Timing(
                        Duration.ofMinutes(stored.getDigestMinutes()),
                        quietHours(stored.getQuietHours())),
                ChannelRecords.read(stored),
                stored.getChangedAt(),
                stored.getPausedSince(),
                stored.getOffSince(),
                confirmation(stored.getChallenge()));
    }

    static io.twosource.avro.Subscription write(Subscription subscription) {
        Filter filter = subscription.filter();
        Timing timing = subscription.timing();
        return new io.twosource.avro.Subscription(
                subscription.id(),
                sorted(subscription.alertTopics()),
                kinds(filter.kinds()),
                filter.least().sources(),
                ChannelRecords.write(subscription.channel()),
                subscription.changedAt(),
                subscription.offSince(),
                subscription.newsroom().value(),
                sorted(filter.languages()),
                sorted(filter.ignoredOutlets()),
                sorted(filter.ignoredSpeakers()),
                sorted(filter.silencedClaims()),
                quietHours(timing.quiet()),
                Math.toIntExact(timing.digest().toMinutes()),
                subscription.pausedSince(),
                sorted(subscription.operations()),
                ChannelRecords.writeOther(subscription.channel()),
                filter.least().worth(),
                challenge(subscription.confirmation()),
                filter.least().outlets(),
                filter.least().confidence());
    }

    private static Confirmation confirmation(io.twosource.avro.@Nullable Challenge stored) {
        return stored == null
                ? new Confirmation.Given()
                : new Confirmation.Awaited(stored.getText(), stored.getSince());
    }

    private static io.twosource.avro.@Nullable Challenge challenge(Confirmation confirmation) {
        return switch (confirmation) {
            case Confirmation.Given() -> null;
            case Confirmation.Awaited(String text, Instant since) ->
                    new io.twosource.avro.Challenge(text, since);
        };
    }

    private static Filter filter(io.twosource.avro.Subscription stored) {
        return new Filter(
                NoticeRecords.kinds(stored.getKinds()),
                Set.copyOf(stored.getLanguages()),
                new Least(
                        stored.getLeastSources(),
                        stored.getLeastOutlets(),
                        stored.getLeastWorth(),
                        stored.getLeastConfidence()),
                Set.copyOf(stored.getIgnoredOutlets()),
                Set.copyOf(stored.getIgnoredSpeakers()),
                Set.copyOf(stored.getSilencedClaims()));
    }

    private static @Nullable QuietHours quietHours(io.twosource.avro.@Nullable QuietHours stored) {
        return stored == null
                ? null
                : new QuietHours(
                        LocalTime.parse(stored.getFrom()),
                        LocalTime.parse(stored.getUntil()),
                        ZoneId.of(stored.getZone()),
                        stored.getBreaking());
    }

    private static io.twosource.avro.@Nullable QuietHours quietHours(@Nullable QuietHours quiet) {
        return quiet == null
                ? null
                : new io.twosource.avro.QuietHours(
                        quiet.from().toString(),
                        quiet.until().toString(),
                        quiet.zone().getId(),
                        quiet.breaking());
    }

    private static List<io.twosource.avro.NoticeKind> kinds(Set<NoticeKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> io.twosource.avro.NoticeKind.valueOf(kind.name()))
                .toList();
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
