package io.twosource.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Creates the {@link OwnedTopics} once Kafka answers. Start-up does not wait for it: readiness and
 * the stream do, since both look for the topics themselves.
 */
@ApplicationScoped
class TopicCreation {

    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final short REPLICAS_AS_THE_BROKER_HAS_IT = -1;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final OwnedTopics owned;
    private final KafkaClients kafka;
    private final Workers workers;
    private final AtomicReference<@Nullable Worker> creating = new AtomicReference<>();

    TopicCreation(OwnedTopics owned, KafkaClients kafka, Workers workers) {
        this.owned = owned;
        this.kafka = kafka;
        this.workers = workers;
    }

    void start(@Observes StartupEvent event) {
        creating.set(workers.startVirtual("create-topics", this::untilCreated));
    }

    void stop(@Observes ShutdownEvent event) {
        Worker worker = creating.getAndSet(null);
        if (worker != null) {
            worker.stop();
        }
    }

    private void untilCreated(Shift shift) throws InterruptedException {
        try (Admin admin = kafka.admin()) {
            boolean done = created(admin);
            while (!done && !shift.restUntilOver(BETWEEN_TRIES)) {
                done = created(admin);
            }
        }
    }

    private boolean created(Admin admin) throws InterruptedException {
        List<NewTopic> definitions =
                owned.topics().stream()
                        .map(topic -> topic.definition(REPLICAS_AS_THE_BROKER_HAS_IT))
                        .toList();
        boolean all = true;
        for (KafkaFuture<Void> creation : admin.createTopics(definitions).values().values()) {
            all &= exists(creation);
        }
        return all;
    }

    private static boolean exists(KafkaFuture<Void> creation) throws InterruptedException {
        try {
            creation.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return true;
            }
            LOG.warnf("Kafka topics are not created yet: %s", e.getCause());
            return false;
        }
    }
}
