package io.twosource.alert.mark;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Retention: has marks removed that nobody has changed for long. Each replica looks; since only the
 * version that it saw is removed, none takes back what somebody marks meanwhile, and of several
 * that ask for the same the later are told that it is gone.
 */
@Singleton
public class MarkRetention {

    /** In one look, so that nobody's changes wait behind them for long. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Marks marks;
    private final Replicated<ClaimMarks> replicated;
    private final CommandLog commands;
    private final MarksConfig config;
    private final InstantSource clock;
    private final Workers workers;
    private final Counter expired;
    private Optional<Worker> looking = Optional.empty();

    MarkRetention(
            Marks marks,
            Replicated<ClaimMarks> replicated,
            CommandLog commands,
            MarksConfig config,
            InstantSource clock,
            Workers workers,
            MeterRegistry registry) {
        this.marks = marks;
        this.replicated = replicated;
        this.commands = commands;
        this.config = config;
        this.clock = clock;
        this.workers = workers;
        this.expired = registry.counter("twosource.marks.expired");
    }

    void start(@Observes StartupEvent event) {
        looking = Optional.of(workers.startVirtual("mark-retention", this::look));
    }

    void stop(@Observes ShutdownEvent event) {
        looking.ifPresent(Worker::stop);
    }

    private void look(Shift shift) throws InterruptedException {
        shift.works();
        while (!shift.restUntilOver(config.look())) {
            removeUnchangedSince(clock.instant().minus(config.kept()));
            shift.works();
        }
    }

    /** Has marks removed that nobody has changed since a time: so many at the most. */
    public void removeUnchangedSince(Instant time) {
        List<ClaimMarks> old = marks.unchangedSince(time).limit(MOST_AT_ONCE).toList();
        old.forEach(this::remove);
    }

    private void remove(ClaimMarks old) {
        String key = ClaimMarks.keyOf(old.newsroom(), old.claimId());
        Optional<Versioned<ClaimMarks>> stands =
                replicated.find(key).filter(current -> current.value().equals(old));
        if (stands.isEmpty()) {
            return; // Somebody has changed it meanwhile.
        }
        Condition asSeen = Condition.standsAs(stands.get().version());
        Outcome outcome =
                commands.decide(
                        old.newsroom().value(), replicated.key(key), asSeen, new Change.Remove());
        if (outcome instanceof Outcome.Made) {
            expired.increment();
        }
    }
}
