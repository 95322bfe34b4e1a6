package io.twosource.alert.sender;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.RecordWriter;
import io.twosource.alert.webhook.WebhookConfig;
import io.twosource.platform.KafkaClients;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.streams.KafkaStreams;

/** This replica's member of the share group, from start to a shutdown that finishes its sends. */
@ApplicationScoped
class Senders {

    private static final int BEFORE_STREAMS_LEAVES = 0;
    private static final int AFTER_STREAMS_HAS_LEFT = 2;

    private final WebhookConfig config;
    private final KafkaStreams streams;
    private final SenderLoop loop;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("send-", 0).factory());
    private final Thread looping;

    Senders(
            Sender sender,
            RecordWriter writer,
            WebhookConfig config,
            InstantSource clock,
            DeliveryMetrics metrics,
            KafkaStreams streams,
            KafkaClients kafka) {
        this.config = config;
        this.streams = streams;
        ShareGroup group = new ShareGroup(kafka);
        RecordHandler handler =
                new RecordHandler(
                        sending -> threads.execute(() -> sender.send(sending)),
                        writer,
                        clock,
                        config.putOff(),
                        metrics);
        this.loop =
                new SenderLoop(
                        () -> group.join(AlertServiceTopics.DELIVERIES.name()),
                        config.patience(),
                        this::knowsAll,
                        handler);
        this.looping = Thread.ofPlatform().name("senders").unstarted(loop);
    }

    void start(@Observes StartupEvent event) {
        looping.start();
    }

    /** Takes no more, as its first step out: whatever else stops, nothing new begins beside it. */
    void stop(@Observes @Priority(BEFORE_STREAMS_LEAVES) ShutdownEvent event)
            throws InterruptedException {
        loop.stop();
        looping.join();
    }

    /**
     * What is being sent is finished: no endpoint gets twice what it has answered. After Streams
     * has left, whose work another replica can do meanwhile.
     */
    void finish(@Observes @Priority(AFTER_STREAMS_HAS_LEFT) ShutdownEvent event) {
        threads.close();
    }

    boolean isAlive() {
        return looping.isAlive() && loop.hasPolledWithin(config.timeout());
    }

    /** Whether its thread has run, and runs no more. */
    boolean hasEnded() {
        return looping.getState() == Thread.State.TERMINATED;
    }

    /** A replica that has not read the subscriptions yet would take every one for gone. */
    private boolean knowsAll() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }
}
