package io.twosource.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import io.twosource.schemas.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second, and sooner until it does, whether Kafka answers and has this service's
 * topics, so that whoever asks does not wait for Kafka. Thread-safe.
 */
@ApplicationScoped
class KafkaLook {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** As long as it does not answer: a start waits for it. */
    private static final Duration BETWEEN_EARLY_LOOKS = Duration.ofMillis(200);

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();

    private final KafkaClients kafka;
    private final Workers workers;
    private final List<String> topics;
    private final AtomicReference<@Nullable Worker> looking = new AtomicReference<>();
    private final AtomicLong answered = new AtomicLong(System.nanoTime() - GOOD_FOR);

    KafkaLook(KafkaClients kafka, Workers workers, OwnedTopics owned) {
        this.kafka = kafka;
        this.workers = workers;
        this.topics = owned.topics().stream().map(Topic::name).toList();
    }

    void start(@Observes StartupEvent event) {
        looking.set(workers.startVirtual("kafka-look", this::look));
    }

    void stop(@Observes ShutdownEvent event) {
        Worker worker = looking.getAndSet(null);
        if (worker != null) {
            worker.stop();
        }
    }

    /** Whether Kafka has answered of late. Never waits. */
    boolean isAnswering() {
        return System.nanoTime() - answered.get() < GOOD_FOR;
    }

    private void look(Shift shift) throws InterruptedException {
        try (Admin admin = kafka.admin()) {
            do {
                if (hasTopics(admin)) {
                    answered.set(System.nanoTime());
                }
                shift.works();
            } while (!shift.restUntilOver(isAnswering() ? BETWEEN_LOOKS : BETWEEN_EARLY_LOOKS));
        }
    }

    /** Not answering is what it looks for, and no failure of this worker. */
    private boolean hasTopics(Admin admin) throws InterruptedException {
        DescribeTopicsOptions options =
                new DescribeTopicsOptions().timeoutMs((int) LONGEST_LOOK.toMillis());
        try {
            admin.describeTopics(topics, options).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }
}
