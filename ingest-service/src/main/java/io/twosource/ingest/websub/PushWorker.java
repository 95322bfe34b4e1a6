package io.twosource.ingest.websub;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.HubPush;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Reads what hubs have pushed, for as long as the service runs. Whoever is killed while it reads
 * leaves it to be read again.
 */
@ApplicationScoped
class PushWorker {

    private static final Logger LOG = Logger.getLogger(PushWorker.class);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final FeedTopics topics;
    private final KafkaClients kafka;
    private final PushedFeed pushed;
    private final PushLog log;
    private final MeterRegistry metrics;
    private final Workers workers;
    private Optional<Worker> reading = Optional.empty();

    PushWorker(
            FeedTopics topics,
            KafkaClients kafka,
            PushedFeed pushed,
            PushLog log,
            MeterRegistry metrics,
            Workers workers) {
        this.topics = topics;
        this.kafka = kafka;
        this.pushed = pushed;
        this.log = log;
        this.metrics = metrics;
        this.workers = workers;
    }

    void start(@Observes StartupEvent start) {
        reading = Optional.of(workers.startPlatform("hub-pushes", this::work));
    }

    void stop(@Observes ShutdownEvent stop) {
        reading.ifPresent(worker -> worker.stop(LONGEST_GOODBYE));
    }

    private void work(Shift shift) {
        try (PushQueue queue = new PushQueue(kafka, topics);
                PushesUnderWay underWay = new PushesUnderWay()) {
            while (!shift.isOver()) {
                for (ConsumerRecord<byte[], byte[]> record : queue.next(TICK)) {
                    underWay.begin(record, () -> take(record));
                }
                underWay.ended().forEach(queue::done);
                queue.commit();
                shift.works();
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
}
