package io.twosource.alert.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.RetryPolicy;
import io.twosource.alert.mark.Marks;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Newsrooms;
import io.twosource.alert.newsroom.Tokens;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.queue.BreakerPolicy;
import io.twosource.alert.queue.QueuePolicy;
import io.twosource.alert.quota.Limits;
import io.twosource.alert.quota.Rates;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Least;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.subscription.Timing;
import io.twosource.alert.subscription.Webhook;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.PendingChanges;
import io.twosource.alert.view.Replicated;
import io.twosource.platform.NamedStreams;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;

/** The topology with all it stands on, and short ways to say what goes into it. */
final class TopologyUnderTest {

    static final Instant NOW = Notices.NOON;
    static final NewsroomId DESK = new NewsroomId("desk");

    final AlertTopics topics = new AlertTopics();
    final Subscriptions subscriptions = new Subscriptions();
    private final Limits limits = new Limits(quota -> 1_000_000);
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    Topology build(Duration... retries) {
        return build(NamedStreams.builder(), retries);
    }

    Topology build(StreamsBuilder builder, Duration... retries) {
        AlertParts parts =
                new AlertParts(
                        topics,
                        new Replicated<>(AlertServiceTopics.ALERT_TOPICS, topics),
                        subscriptions,
                        new Replicated<>(AlertServiceTopics.SUBSCRIPTIONS, subscriptions),
                        new Replicated<>(AlertServiceTopics.NEWSROOMS, new Newsrooms()),
                        new Replicated<>(AlertServiceTopics.NEWSROOM_LIMITS, limits),
                        new Rates(limits, InstantSource.system()),
                        new Replicated<>(AlertServiceTopics.TOKENS, new Tokens()),
                        new Replicated<>(AlertServiceTopics.CLAIM_MARKS, new Marks()),
                        policy(retries),
                        new DeliveryMetrics(registry),
                        DeskLinks.NONE,
                        Outlets.UNKNOWN);
        Changeables changeables =
                new Changeables(
                        parts.replicatedNewsrooms(),
                        parts.replicatedLimits(),
                        parts.replicatedTokens(),
                        parts.replicatedTopics(),
                        parts.replicatedSubscriptions(),
                        parts.replicatedMarks());
        ChangeTopology.addTo(builder, changeables, new PendingChanges(registry));
        return AlertTopology.build(builder, parts);
    }

    private static QueuePolicy policy(Duration... retries) {
        return new QueuePolicy(
                new RetryPolicy(List.of(retries), Duration.ofSeconds(30)),
                new BreakerPolicy(
                        10,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(5),
                        Duration.ofDays(5)),
                Duration.ofSeconds(60),
                Duration.ofHours(1),
                100,
                Duration.ofMinutes(10),
                Duration.ofDays(3));
    }

    /** How long a leg took, of all alerts together. */
    Duration leg(String leg) {
        return Duration.ofNanos(
                (long)
                        registry.get("twosource.alert.leg")
                                .tag("leg", leg)
                                .timer()
                                .totalTime(TimeUnit.NANOSECONDS));
    }

    double count(String meter) {
        return registry.counter(meter).count();
    }

    static AlertTopic topic(String name, String query) {
        return new AlertTopic(new AlertTopicId(DESK, name), query, NOW, Optional.empty());
    }

    static Subscription subscription(String id, Set<String> topics, NoticeKind... kinds) {
        return new Subscription(
                id,
                DESK,
                topics,
                Set.of(),
                new Filter(Set.of(kinds), Set.of(), Least.NONE, Set.of(), Set.of(), Set.of()),
                Timing.AT_ONCE,
                webhook(),
                NOW,
                null,
                null,
                new Confirmation.Given());
    }

    /** One to {@code karabakh}. */
    static Subscription subscription(String id, Timing timing, Channel channel) {
        Subscription plain = subscription(id, Set.of("karabakh"));
        return new Subscription(
                id,
                plain.newsroom(),
                plain.alertTopics(),
                Set.of(),
                plain.filter(),
                timing,
                channel,
                NOW,
                null,
                null,
                plain.confirmation());
    }

    static Webhook webhook() {
        return new Webhook(
                URI.create("https://desk.example/"),
                new EncryptedSecret(new byte[28]),
                List.of(),
                Webhook.Form.STANDARD,
                0);
    }
}
