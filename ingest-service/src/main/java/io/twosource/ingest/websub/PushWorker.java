package io.twosource.ingest.websub;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.HubPush;
import io.twosource.platform.KafkaClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Reads what hubs have pushed, for as long as the service runs, in a thread of its own. Whoever is
 * killed while it reads leaves it to be read again.
 */
@ApplicationScoped
class PushWorker {

    private static final Logger LOG = Logger.getLogger(PushWorker.class);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final FeedTopics topics;
    private final KafkaClients kafka;
    private final PushedFeed pushed;
    private final PushLog log;
    private final MeterRegistry metrics;
    private final Thread thread = Thread.ofPlatform().name("hub-pushes").unstarted(this::run);
    private volatile boolean open = true;

    PushWorker(
            FeedTopics topics,
            KafkaClients kafka,
            PushedFeed pushed,
            PushLog log,
            MeterRegistry metrics) {
        this.topics = topics;
        this.kafka = kafka;
        this.pushed = pushed;
        this.log = log;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent start) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        open = false;
        thread.join(LONGEST_GOODBYE);
    }

    private void run() {
        while (open) {
            try {
                work();
            } catch (KafkaException e) {
                LOG.warnf("what hubs push is not read now: %s", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("what hubs push is read anew after a mistake of ours", e);
                pause();
            }
        }
    }

    private void work() {
        try (PushQueue queue = new PushQueue(kafka, topics);
                PushesUnderWay underWay = new PushesUnderWay()) {
            while (open) {
                for (ConsumerRecord<byte[], byte[]> record : queue.next(TICK)) {
                    underWay.begin(record, () -> take(record));
                }
                underWay.ended().forEach(queue::done);
                queue.commit();
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
        try {
            pushed.take(read(record));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("what a hub pushed cannot be handled: %s", e);
            count("failed");
            if (!log.setAside(record, new IllegalStateException(e.toString()))) {
                throw new KafkaException("nor can it be set aside");
            }
        }
    }

    private HubPush read(ConsumerRecord<byte[], byte[]> record) {
        return topics.pushes().values().deserializer().deserialize(record.topic(), record.value());
    }

    private void count(String outcome) {
        metrics.counter("twosource.websub.pushes", "outcome", outcome).increment();
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_NEXT_TRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
