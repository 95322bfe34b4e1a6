package io.twosource.alert.sender;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.view.RecordWriter;
import io.twosource.alert.webhook.WebhookConfig;
import io.twosource.schemas.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This replica's member of the share group, from start to a shutdown that finishes its sends. */
@ApplicationScoped
class Senders {

    private static final Topic<String, Delivery> DELIVERIES = AlertServiceTopics.DELIVERIES;

    private final Sender sender;
    private final RecordWriter writer;
    private final WebhookConfig config;
    private final InstantSource clock;
    private final DeliveryMetrics metrics;
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
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.sender = sender;
        this.writer = writer;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
        this.streams = streams;
        ShareGroup group = new ShareGroup(bootstrapServers);
        this.loop =
                new SenderLoop(
                        group, DELIVERIES.name(), config.patience(), this::knowsAll, this::handle);
        this.looping = Thread.ofPlatform().name("senders").unstarted(loop);
    }

    void start(@Observes StartupEvent event) {
        looping.start();
    }

    /** What is being sent is finished: no endpoint gets twice what it has answered. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        looping.join();
        threads.close();
    }

    boolean isAlive() {
        return looping.isAlive() && loop.hasPolledWithin(config.timeout());
    }

    /** A replica that has not read the subscriptions yet would take every one for gone. */
    private boolean knowsAll() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    private CompletableFuture<?> write(Attempt attempt) {
        return writer.write(AlertServiceTopics.ATTEMPTS, attempt.delivery().id(), attempt);
    }

    private Handling handle(ConsumerRecord<byte[], byte[]> record) {
        Delivery delivery;
        try {
            delivery =
                    DELIVERIES.values().deserializer().deserialize(record.topic(), record.value());
        } catch (SerializationException e) {
            metrics.deadLetter();
            return DeadLetter.of(record, e, writer);
        }
        Sending sending = new Sending(delivery, this::write, clock, config.putOff());
        if (record.deliveryCount().orElse((short) 1) > 1) {
            // Whoever had it before may have died of it. Written anew it counts from 1 again, so
            // that no number of crashes takes it past the limit at which Kafka drops it.
            sending.letGo();
        } else {
            threads.execute(() -> sender.send(sending));
        }
        return sending;
    }
}
