package io.twosource.alert.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.mark.Marks;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.AlertJson;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;

/** Follows all alerts, and what is marked, once for all listeners of this replica. */
@Singleton
public class AlertTail {

    private static final Duration WAIT = Duration.ofMillis(100);

    private final AlertReader.Source source;
    private final Listeners listeners;
    private final Workers workers;
    private final LiveConfig config;
    private Optional<Worker> following = Optional.empty();

    AlertTail(
            PlainConsumers consumers,
            Deserializer<Alert> alerts,
            AlertJson json,
            MeterRegistry registry,
            LiveConfig config,
            Marks marks,
            Workers workers) {
        this.source = new AlertReader.Source(consumers, alerts, json);
        this.listeners = new Listeners(registry, new AlertBoard(config.board(), config.boards()));
        registry.gauge("twosource.stream.listeners.most", config, LiveConfig::listeners);
        this.config = config;
        this.workers = workers;
        marks.listen(one -> listeners.tell(new Marked(one.newsroom(), one.claimId())));
    }

    AlertReader.Source source() {
        return source;
    }

    Listeners listeners() {
        return listeners;
    }

    void start(@Observes StartupEvent event) {
        following = Optional.of(workers.startVirtual("alert-tail", this::follow));
    }

    void stop(@Observes ShutdownEvent event) {
        following.ifPresent(Worker::stop);
        listeners.end();
    }

    /** Goes on from where it was, if it was anywhere. */
    private void follow(Shift shift) throws IOException, InterruptedException {
        if (!source.await(shift)) {
            return;
        }
        Offsets told = listeners.told();
        boolean begins = told.partitions() == 0;
        try (AlertReader reader =
                begins ? source.fromTheLast(config.boards()) : source.from(told)) {
            if (begins) {
                remember(reader, shift);
                listeners.begin(reader.offsets());
            }
            while (!shift.isOver()) {
                reader.read(WAIT, listeners::tell);
                pass(reader.offsets());
                shift.works();
            }
        }
    }

    private void remember(AlertReader reader, Shift shift) throws IOException {
        Offsets end = reader.end();
        while (!reader.offsets().hasReached(end) && !shift.isOver()) {
            reader.read(WAIT, listeners::remember);
            shift.works();
        }
    }

    /** Transactions leave marks that nobody is told of. */
    private void pass(Offsets offsets) {
        for (int partition = 0; partition < offsets.partitions(); partition++) {
            listeners.pass(partition, offsets.next(partition));
        }
    }
}
