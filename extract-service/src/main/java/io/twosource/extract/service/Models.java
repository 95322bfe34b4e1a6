package io.twosource.extract.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.claim.pair.Relation;
import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.topology.Language;
import io.twosource.extract.topology.ReadingSide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.jboss.logging.Logger;

/**
 * The language models, loaded once for this process and beside its start, so that HTTP answers
 * early. The stream takes up its work when they are there.
 */
@ApplicationScoped
class Models implements Supplier<ReadingSide>, Relations {

    private static final Logger LOG = Logger.getLogger(Models.class);

    private final ClaimsConfig claims;
    private final ExtractMeters meters;
    private final CompletableFuture<Loaded> loaded = new CompletableFuture<>();

    private record Loaded(ReadingSide reading, PairModel pairs) {}

    Models(ClaimsConfig claims, ExtractMeters meters) {
        this.claims = claims;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("load-models").start(this::load);
    }

    /**
     * Nothing is taken up before: a stream thread that waits in the middle of a transaction loses
     * it after ten seconds. Quarkus tells of the stream before it starts it.
     */
    void hold(@Observes KafkaStreams stream) {
        stream.pause();
        var _ = loaded.thenRun(stream::resume);
    }

    boolean areLoaded() {
        return loaded.isDone();
    }

    /** Blocks until they are loaded; never fails, since the process ends where they do not load. */
    @Override
    public ReadingSide get() {
        return loaded.join().reading();
    }

    /** Blocks until they are loaded, too. */
    @Override
    public Relation between(InContext one, InContext other) {
        return loaded.join().pairs().between(one, other);
    }

    /** A failure must not reach the stream, which would take it for the article's fault. */
    private void load() {
        long start = System.nanoTime();
        try {
            Language language = LoadedLanguage.load(meters);
            ReadingSide reading = ReadingSide.of(language, claims.cells(), claims.visits());
            loaded.complete(new Loaded(reading, PairModel.load()));
            LOG.infof(
                    "language models loaded in %d ms",
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.fatal("the language models do not load", e);
            Quarkus.asyncExit(1);
        }
    }
}
