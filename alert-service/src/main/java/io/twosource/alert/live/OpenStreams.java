package io.twosource.alert.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The streams that are open, each for as long as its token is good: whatever its thread waits for,
 * a stream ends within a fraction of a second after that. Each newsroom has so many at this
 * replica. Thread-safe.
 */
@Singleton
class OpenStreams implements Usage {

    private static final Logger LOG = Logger.getLogger(OpenStreams.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final Counter ended;
    private final Counter failed;
    private final Workers workers;
    private Optional<Worker> looking = Optional.empty();

    OpenStreams(MeterRegistry registry, Workers workers) {
        this.workers = workers;
        this.ended = registry.counter("twosource.stream.ended.with.token");
        this.failed = registry.counter("twosource.stream.looks.failed");
    }

    void start(@Observes StartupEvent event) {
        // Not a virtual one: whoever keeps those busy must not keep a revoked token's streams open.
        looking = Optional.of(workers.startPlatform("open-streams", this::look));
    }

    void stop(@Observes ShutdownEvent event) {
        looking.ifPresent(Worker::stop);
    }

    @Override
    public Quota quota() {
        return Quota.STREAMS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return (int) clients.stream().filter(client -> client.newsroom().equals(newsroom)).count();
    }

    /** A stream is open until this is closed; none is where its newsroom has {@code most}. */
    synchronized Optional<Open> enter(Client client, int most) {
        if (of(client.newsroom()) >= most) {
            return Optional.empty();
        }
        clients.add(client);
        return Optional.of(() -> clients.remove(client));
    }

    /** Hangs up on those who are let in no more. */
    void look() {
        clients.removeIf(this::isHungUpOn);
    }

    /** One that cannot be hung up on is tried again, and keeps no other connected. */
    private boolean isHungUpOn(Client client) {
        try {
            if (client.isLetIn()) {
                return false;
            }
            client.hangUp();
            ended.increment();
            return true;
        } catch (RuntimeException e) {
            failed.increment();
            LOG.error("a stream whose token is good no more could not be ended", e);
            return false;
        }
    }

    private void look(Shift shift) throws InterruptedException {
        while (!shift.restUntilOver(BETWEEN_LOOKS)) {
            look();
            shift.works();
        }
    }

    /** An open stream. */
    @FunctionalInterface
    interface Open extends AutoCloseable {
        @Override
        void close();
    }
}
