package io.twosource.alert.log;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.message.Bodies;
import io.twosource.alert.service.Problems;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.stream.AttemptWriter;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.view.NotWrittenException;
import io.twosource.alert.view.RecordWriter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Asks the queues for what a newsroom wants sent again. Thread-safe. */
@Singleton
class SendingAgain {

    private final RecordWriter writer;
    private final InstantSource clock;

    SendingAgain(RecordWriter writer, InstantSource clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** Each as if it had never been tried, in order of sequence; returns when that is certain. */
    void send(List<LoggedDelivery> deliveries) {
        AttemptWriter attempts = new AttemptWriter(writer);
        Instant now = clock.instant();
        await(
                deliveries.stream()
                        .map(LoggedDelivery::delivery)
                        .map(
                                delivery ->
                                        new Attempt(
                                                delivery.anew(),
                                                new Outcome.Requested(),
                                                now,
                                                Duration.ZERO))
                        .map(attempts::write)
                        .toArray(CompletableFuture<?>[]::new));
    }

    /** Tries an endpoint with something that is no alert, once; returns its delivery's id. */
    String test(Subscription subscription) {
        Instant now = clock.instant();
        String newsId = "test:" + UUID.randomUUID();
        Delivery delivery =
                new Delivery(
                        DeliveryId.of(newsId, subscription.id()).toString(),
                        subscription.id(),
                        newsId,
                        Bodies.of(subscription.channel()).test(now),
                        now,
                        now,
                        1,
                        Delivery.TEST,
                        List.of());
        await(writer.write(AlertServiceTopics.DELIVERIES, subscription.id(), delivery));
        return delivery.id();
    }

    /** Nothing is sent to an endpoint that is off, or where newsrooms come for their alerts. */
    void requireOn(Subscription subscription) {
        if (!subscription.channel().isDelivered()) {
            throw Problems.conflict(
                    "nothing is sent to a subscription by " + subscription.channel().title());
        }
        if (!subscription.isConfirmed()) {
            throw Problems.conflict("its endpoint is not confirmed yet");
        }
        if (subscription.isOff()) {
            throw Problems.conflict("its endpoint is off: put the subscription to turn it on");
        }
    }

    private static void await(CompletableFuture<?>... written) {
        try {
            CompletableFuture.allOf(written).join();
        } catch (CompletionException e) {
            throw new NotWrittenException("Kafka did not acknowledge the request", e.getCause());
        }
    }
}
