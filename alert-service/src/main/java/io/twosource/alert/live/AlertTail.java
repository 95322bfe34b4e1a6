package io.twosource.alert.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.AlertJson;
import io.twosource.alert.view.PlainConsumers;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;

/** Follows all alerts, once for all listeners of this replica. */
@Singleton
public class AlertTail {

    private static final Logger LOG = Logger.getLogger(AlertTail.class);
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);

    private final AlertReader.Source source;
    private final Listeners listeners;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("alert-tail").unstarted(this::run);

    AlertTail(
            PlainConsumers consumers,
            Deserializer<Alert> alerts,
            AlertJson json,
            MeterRegistry registry) {
        this.source = new AlertReader.Source(consumers, alerts, json);
        this.listeners = new Listeners(registry);
    }

    AlertReader.Source source() {
        return source;
    }

    Listeners listeners() {
        return listeners;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
        listeners.end();
    }

    private void run() {
        while (!isStopped(Duration.ZERO)) {
            try {
                follow();
            } catch (IOException | KafkaException | IllegalStateException e) {
                LOG.warnf("alerts cannot be followed, trying again: %s", e);
                isStopped(BEFORE_ANOTHER_TRY);
            }
        }
    }

    /** Goes on from where it was, if it was anywhere. */
    private void follow() throws IOException {
        Offsets told = listeners.told();
        try (AlertReader reader = told.partitions() == 0 ? source.fromNowOn() : source.from(told)) {
            if (told.partitions() == 0) {
                listeners.begin(reader.offsets());
            }
            while (!isStopped(Duration.ZERO)) {
                reader.read(WAIT, listeners::tell);
                pass(reader.offsets());
            }
        }
    }

    /** Transactions leave marks that nobody is told of. */
    private void pass(Offsets offsets) {
        for (int partition = 0; partition < offsets.partitions(); partition++) {
            listeners.pass(partition, offsets.next(partition));
        }
    }

    private boolean isStopped(Duration wait) {
        try {
            return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
