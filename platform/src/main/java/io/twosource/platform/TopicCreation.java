package io.twosource.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
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
    private final AtomicReference<@Nullable Thread> creating = new AtomicReference<>();

    TopicCreation(OwnedTopics owned, KafkaClients kafka) {
        this.owned = owned;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        creating.set(Thread.ofVirtual().name("create-topics").start(this::untilCreated));
    }

    void stop(@Observes ShutdownEvent event) {
        Thread thread = creating.getAndSet(null);
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void untilCreated() {
        try (Admin admin = kafka.admin()) {
            while (!created(admin)) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
