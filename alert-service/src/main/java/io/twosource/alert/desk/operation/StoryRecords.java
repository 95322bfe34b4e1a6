package io.twosource.alert.desk.operation;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.desk.operation.Trail.ReadVersion;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Deserializer;

/** Finds in Kafka what an article led to. Thread-safe; blocks. */
@Singleton
class StoryRecords {

    /** Clocks of machines differ. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    /** In which an alert's first attempts are made, unless much waits. */
    private static final Duration SENDING = Duration.ofHours(1);

    private final StretchReader stretches;
    private final Subscriptions subscriptions;
    private final Deserializer<Notice> notices;
    private final Deserializer<Alert> alerts;

    StoryRecords(
            StretchReader stretches,
            Subscriptions subscriptions,
            Deserializer<Notice> notices,
            Deserializer<Alert> alerts) {
        this.stretches = stretches;
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.alerts = alerts;
    }

    /** The notices that its versions raised. */
    Stretch<Notice> notices(String articleId, List<ReadVersion> read) {
        return join(
                read.stream()
                        .map(Span::of)
                        .map(
                                span ->
                                        stretches.read(
                                                Topics.NOTICES,
                                                notices,
                                                span.from(),
                                                span.until(),
                                                one -> isBy(articleId, one)))
                        .toList());
    }

    /** These, by the alert topics that they matched. */
    Stretch<Alert> alerts(String articleId, List<ReadVersion> read) {
        return join(
                read.stream()
                        .map(Span::of)
                        .map(
                                span ->
                                        stretches.read(
                                                Topics.ALERTS,
                                                alerts,
                                                span.from(),
                                                span.until(),
                                                one -> isBy(articleId, one.notice())))
                        .toList());
    }

    /** The first attempts to tell of them. */
    Stretch<Attempt> attempts(List<Notice> raised) {
        if (raised.isEmpty()) {
            return new Stretch<>(List.of(), true);
        }
        Set<String> ids = raised.stream().map(Notice::id).collect(Collectors.toSet());
        Instant first = raised.stream().map(Notice::at).min(Instant::compareTo).orElseThrow();
        Instant last = raised.stream().map(Notice::at).max(Instant::compareTo).orElseThrow();
        return stretches.read(
                AlertServiceTopics.ATTEMPTS,
                AlertServiceTopics.ATTEMPTS.values().deserializer(),
                first.minus(SLACK),
                last.plus(SENDING),
                attempt -> ids.contains(attempt.delivery().noticeId()));
    }

    /** Whose the subscriptions are, as far as they stand. */
    Map<String, String> newsrooms(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> attempt.delivery().subscriptionId())
                .distinct()
                .flatMap(id -> subscriptions.find(id).stream())
                .collect(Collectors.toMap(Subscription::id, one -> one.newsroom().value()));
    }

    private static boolean isBy(String articleId, Notice notice) {
        return notice.cause().article().id().equals(articleId);
    }

    /** Of spans that overlap, what stands in both counts once. */
    private static <T> Stretch<T> join(List<Stretch<T>> stretches) {
        return new Stretch<>(
                stretches.stream().flatMap(one -> one.found().stream()).distinct().toList(),
                stretches.stream().allMatch(Stretch::whole));
    }

    /**
     * In which all stands that came of a version: by its submission, or by its being read later.
     */
    private record Span(Instant from, Instant until) {

        static Span of(ReadVersion version) {
            Instant submitted = version.version().submittedAt();
            Instant written =
                    version.read()
                            .map(ExtractClient.Read::writtenAt)
                            .or(version.version().decidedAt().orElse(submitted));
            Instant last = written.isAfter(submitted) ? written : submitted;
            return new Span(submitted.minus(SLACK), last.plus(SLACK.multipliedBy(2)));
        }
    }
}
