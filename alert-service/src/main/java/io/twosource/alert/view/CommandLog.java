package io.twosource.alert.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.change.RecordKey;
import io.twosource.schemas.Topic;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has changes decided, and waits for the outcome. Whatever was made this replica is given some time
 * to read back, so that whoever was told finds it in the next request, and the next notice is
 * matched against it. A replica that is slow to read has still made the change: called a failure,
 * it would be made twice. Blocks; thread-safe.
 */
public final class CommandLog {

    private static final Logger LOG = Logger.getLogger(CommandLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_ATTEMPTS = 20;

    private final Topic<String, Change> changes;
    private final RecordWriter writer;
    private final PendingChanges pending;
    private final Map<String, Progress> progress;
    private final InstantSource clock;
    private final MeterRegistry registry;

    public CommandLog(
            Topic<String, Change> changes,
            RecordWriter writer,
            PendingChanges pending,
            List<Replicated<?>> views,
            InstantSource clock,
            MeterRegistry registry) {
        this.changes = changes;
        this.writer = writer;
        this.pending = pending;
        this.progress =
                views.stream()
                        .collect(
                                Collectors.toMap(
                                        view -> view.topic().name(), Replicated::progress));
        this.clock = clock;
        this.registry = registry;
    }

    /**
     * Asks for a change of one record.
     *
     * @throws NotWrittenException if it may not have been made
     */
    public Outcome decide(
            String newsroom, RecordKey subject, Condition condition, Change.Action action) {
        String id = UUID.randomUUID().toString();
        Change change = new Change(id, newsroom, subject, clock.instant(), condition, action);
        CompletableFuture<Outcome> awaited = pending.await(id);
        try {
            writer.write(changes, newsroom, change).join();
            Outcome outcome = awaited.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            count(outcome.getClass().getSimpleName());
            readBack(subject, outcome);
            return outcome;
        } catch (CompletionException e) {
            throw undecided("Kafka did not acknowledge the change", e.getCause());
        } catch (TimeoutException e) {
            throw undecided("the change was not decided in time", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome is never a failure", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw undecided("this replica is being stopped", e);
        } finally {
            pending.forget(id);
        }
    }

    /**
     * Asks for a change that is made of what this replica knows; where that is not what stands,
     * once more of what it has learnt by then.
     *
     * @throws NotWrittenException if it may not have been made
     */
    public <V> Outcome decideOf(
            Replicated<V> view,
            String newsroom,
            String key,
            Function<Optional<V>, Change.Action> action) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Versioned<V>> known = view.find(key);
            Condition condition = Condition.madeOf(known.map(Versioned::version).orElse(0L));
            Outcome outcome =
                    decide(
                            newsroom,
                            view.key(key),
                            condition,
                            action.apply(known.map(Versioned::value)));
            if (!(outcome instanceof Outcome.Outdated)) {
                return outcome;
            }
        }
        throw new NotWrittenException(key + " is being changed all the while", null);
    }

    private void readBack(RecordKey subject, Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case Outcome.Made made -> {
                for (String topic : made.topics()) {
                    awaitReading(topic, made.version());
                }
            }
            case Outcome.Outdated(long version) -> awaitReading(subject.topic(), version);
            case Outcome.NotNeeded _,
                    Outcome.Nothing _,
                    Outcome.BeyondQuota _,
                    Outcome.Refused _ -> {}
        }
    }

    private void awaitReading(String topic, long version) throws InterruptedException {
        Progress read = progress.get(topic);
        if (read != null && !read.await(version, PATIENCE)) {
            LOG.warnf("%s: version %d stands, but is not read back yet", topic, version);
        }
    }

    private NotWrittenException undecided(String why, @Nullable Throwable cause) {
        count("undecided");
        return new NotWrittenException(why, cause);
    }

    private void count(String outcome) {
        registry.counter("twosource.changes", "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
