package io.twosource.ingest.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.platform.KafkaClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Keeps this replica's {@link FeedView} up to date, in a thread of its own. */
@ApplicationScoped
public class FeedDirectory {

    private static final Logger LOG = Logger.getLogger(FeedDirectory.class);
    private static final Duration LONGEST_READ = Duration.ofMillis(100);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final FeedView view = new FeedView();
    private final FeedTopics topics;
    private final KafkaClients kafka;
    private final Object lock = new Object();
    private Map<TopicPartition, Long> positions = Map.of();
    private volatile boolean open = true;

    FeedDirectory(FeedTopics topics, KafkaClients kafka) {
        this.topics = topics;
        this.kafka = kafka;
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
        Thread.ofPlatform().name("feed-directory").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        open = false;
    }

    private void run() {
        while (open) {
            // Until it has caught up, the view may show what was true before.
            reached(Map.of());
            try (FeedConsumer consumer = new FeedConsumer(kafka, topics, view)) {
                if (consumer.begin()) {
                    follow(consumer);
                }
            } catch (KafkaException e) {
                LOG.warnf("feeds cannot be read now: %s", e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("feeds are read anew after a mistake of ours", e);
            }
            pause();
        }
    }

    private void follow(FeedConsumer consumer) {
        while (open) {
            reached(consumer.read(LONGEST_READ));
        }
    }

    private void reached(Map<TopicPartition, Long> offsets) {
        synchronized (lock) {
            positions = offsets;
            lock.notifyAll();
        }
    }

    private void pause() {
        try {
            Thread.sleep(open ? BEFORE_NEXT_TRY : Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
