package io.twosource.alert.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.claim.Claim;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.confirmation.ConfirmationConfig;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.RetryPolicy;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.message.DeskConfig;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.queue.BreakerPolicy;
import io.twosource.alert.queue.QueuePolicy;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.quota.Rates;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.RecentConfig;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.PendingChanges;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.webhook.WebhookConfig;
import io.twosource.platform.NamedStreams;
import io.twosource.platform.OwnedTopics;
import io.twosource.schemas.Topics;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;

/** Puts the topology and what it shares with the rest of the service together. */
class StreamBeans {

    /** Twice the time-out: an attempt without an outcome by then died with its process. */
    private static final int LEASE_IN_TIMEOUTS = 2;

    /** What waits for senders that are down is silent for as long: it must not be sent anew. */
    private static final Duration UNHEARD = Duration.ofHours(1);

    /** Changes of subscriptions are heard of at once; this is for one that is missed. */
    private static final Duration PAUSED_LOOK = Duration.ofMinutes(10);

    @Produces
    @Singleton
    OwnedTopics ownedTopics() {
        return OwnedTopics.of(
                // Of extract-service, too: readers are rolled out before writers.
                Topics.CLAIM_ENTRIES,
                Topics.ALERT_TOPICS,
                Topics.NEWSROOMS,
                Topics.NEWSROOM_LIMITS,
                Topics.TOKENS,
                Topics.SUBSCRIPTIONS,
                Topics.CLAIM_MARKS,
                Topics.CHANGES,
                Topics.CHANGE_OUTCOMES,
                Topics.ALERTS,
                Topics.BACKFILLS,
                Topics.DELIVERIES,
                Topics.ATTEMPTS,
                Topics.OPERATIONS,
                AlertServiceTopics.DEAD_LETTERS);
    }

    @Produces
    @Singleton
    AlertTopics alertTopics() {
        return new AlertTopics();
    }

    @Produces
    @Singleton
    Subscriptions subscriptions() {
        return new Subscriptions();
    }

    @Produces
    @Singleton
    Replicated<AlertTopic> replicatedTopics(AlertTopics view) {
        return new Replicated<>(AlertServiceTopics.ALERT_TOPICS, view);
    }

    @Produces
    @Singleton
    Replicated<Subscription> replicatedSubscriptions(Subscriptions view) {
        return new Replicated<>(AlertServiceTopics.SUBSCRIPTIONS, view);
    }

    @Produces
    @Singleton
    DeliveryMetrics metrics(MeterRegistry registry) {
        return new DeliveryMetrics(registry);
    }

    @Produces
    @Singleton
    QueuePolicy queuePolicy(WebhookConfig config, ConfirmationConfig confirmation) {
        Duration lease = config.timeout().multipliedBy(LEASE_IN_TIMEOUTS);
        WebhookConfig.Breaker breaker = config.breaker();
        return new QueuePolicy(
                new RetryPolicy(config.retry().schedule(), lease),
                new BreakerPolicy(
                        breaker.failures(),
                        breaker.failingFor(),
                        breaker.firstProbe(),
                        breaker.slowestProbe(),
                        breaker.offAfter()),
                lease.multipliedBy(2),
                UNHEARD,
                config.mostInOrder(),
                PAUSED_LOOK,
                confirmation.validFor());
    }

    @Produces
    @Singleton
    DeskLinks desk(DeskConfig config) {
        return new DeskLinks(config.url());
    }

    @Produces
    @Singleton
    Deserializer<Claim> claims() {
        return ClaimRecords.deserializer();
    }

    @Produces
    @Singleton
    Deserializer<TimelineEntry> entries() {
        return ClaimRecords.entries();
    }

    @Produces
    @Singleton
    Deserializer<Alert> alerts() {
        return AlertRecords.deserializer();
    }

    @Produces
    @Singleton
    Deserializer<Notice> notices() {
        return AlertRecords.notices();
    }

    @Produces
    @Singleton
    Topology topology(
            AlertTopics topics,
            Replicated<AlertTopic> replicatedTopics,
            Subscriptions subscriptions,
            Replicated<Subscription> replicatedSubscriptions,
            Replicated<Newsroom> replicatedNewsrooms,
            Replicated<NewsroomLimits> replicatedLimits,
            Rates rates,
            Replicated<TokenRecord> replicatedTokens,
            Replicated<ClaimMarks> replicatedMarks,
            QueuePolicy policy,
            DeliveryMetrics metrics,
            RecentConfig reading,
            Changeables changeables,
            PendingChanges pending,
            DeskLinks desk,
            Outlets outlets) {
        StreamsBuilder builder = NamedStreams.builder();
        ReadingTopology.addTo(builder, reading.kept());
        ChangeTopology.addTo(builder, changeables, pending);
        return AlertTopology.build(
                builder,
                new AlertParts(
                        topics,
                        replicatedTopics,
                        subscriptions,
                        replicatedSubscriptions,
                        replicatedNewsrooms,
                        replicatedLimits,
                        rates,
                        replicatedTokens,
                        replicatedMarks,
                        policy,
                        metrics,
                        desk,
                        outlets));
    }
}
