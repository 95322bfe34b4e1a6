package io.twosource.ingest.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Keeps this replica's {@link FeedView} up to date, in a thread of its own. */
@ApplicationScoped
public class FeedDirectory {

    private static final Duration LONGEST_READ = Duration.ofMillis(100);

    private final FeedView view = new FeedView();
    private final FeedTopics topics;
    private final KafkaClients kafka;
    private final Object lock = new Object();
    private Map<TopicPartition, Long> positions = Map.of();
    private final Workers workers;
    private Optional<Worker> reading = Optional.empty();

    FeedDirectory(FeedTopics topics, KafkaClients kafka, Workers workers) {
        this.topics = topics;
        this.kafka = kafka;
        this.workers = workers;
    }

    public FeedView view() {
        return view;
    }

    /** Whether everything before these offsets has been read. */
    public boolean hasReached(Map<TopicPartition, Long> offsets) {
        synchronized (lock) {
            return offsets.entrySet().stream()
                    .allMatch(
                            wanted ->
                                    positions.getOrDefault(wanted.getKey(), -1L)
                                            >= wanted.getValue());
        }
    }

    /** Waits for {@link #hasReached}; false if it takes too long. */
    public boolean await(Map<TopicPartition, Long> offsets, Duration atMost)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (lock) {
            while (!hasReached(offsets)) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return false;
                }
                lock.wait(left);
            }
            return true;
        }
    }

    /** Whether it has begun to read. */
    boolean isReading() {
        synchronized (lock) {
            return !positions.isEmpty();
        }
    }

    void start(@Observes StartupEvent start) {
        reading = Optional.of(workers.startPlatform("feed-directory", this::read));
    }

    void stop(@Observes ShutdownEvent stop) {
        reading.ifPresent(Worker::stop);
    }

    private void read(Shift shift) {
        // Until it has caught up, the view may show what was true before.
        reached(Map.of());
        try (FeedConsumer consumer = new FeedConsumer(kafka, topics, view)) {
            if (!consumer.begin()) {
                throw new KafkaException("the topics of feeds are not there yet");
            }
            while (!shift.isOver()) {
                reached(consumer.read(LONGEST_READ));
                shift.works();
            }
        }
    }

    private void reached(Map<TopicPartition, Long> offsets) {
        synchronized (lock) {
            positions = offsets;
            lock.notifyAll();
        }
    }
}
