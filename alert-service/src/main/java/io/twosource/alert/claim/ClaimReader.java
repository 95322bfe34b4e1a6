package io.twosource.alert.claim;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.lucene.index.CorruptIndexException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads all claims into the index, on a thread of its own; begins again where that fails. */
@Singleton
final class ClaimReader {

    private static final Logger LOG = Logger.getLogger(ClaimReader.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final PlainConsumers consumers;
    private final Deserializer<Claim> claims;
    private final ClaimsConfig config;
    private final DeliveryMetrics metrics;
    private final InstantSource clock;

    private final Workers workers;
    private Optional<Worker> reading = Optional.empty();
    private volatile boolean corrupt;
    private volatile @Nullable ClaimIndex shown;

    ClaimReader(
            PlainConsumers consumers,
            Deserializer<Claim> claims,
            ClaimsConfig config,
            DeliveryMetrics metrics,
            InstantSource clock,
            Workers workers) {
        this.consumers = consumers;
        this.claims = claims;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
        this.workers = workers;
    }

    void start() {
        // Not a virtual one: Lucene's files would hold up those that carry requests.
        reading = Optional.of(workers.startPlatform("claims", this::read));
    }

    /** Ends reading. The thread is not interrupted, which would close the files under it. */
    void close() {
        if (!reading.map(worker -> worker.stop(TO_END)).orElse(true)) {
            LOG.warn("the claims are not written out yet; they will be read anew");
        }
    }

    /** The index, once it has all claims. */
    Optional<ClaimIndex> index() {
        return Optional.ofNullable(shown);
    }

    /** A search met files that are not what was written: they are given up, and made anew. */
    void rebuild() {
        corrupt = true;
    }

    private void read(Shift shift) throws IOException, InterruptedException {
        if (!consumers.await(Topics.CLAIMS, shift)) {
            return;
        }
        try {
            readOn(shift);
        } catch (IOException | RuntimeException e) {
            if (CorruptIndex.isReasonOf(e)) {
                LOG.errorf("the index of claims is broken and is built anew: %s", e);
                CorruptIndex.delete(config.folder());
            }
            throw e;
        } finally {
            shown = null;
        }
    }

    private void readOn(Shift shift) throws IOException {
        corrupt = false;
        try (ClaimIndex index = ClaimIndex.open(config.folder(), claims);
                Consumer<String, byte[]> consumer = consumers.open(Topics.CLAIMS, "claims")) {
            ClaimTail tail =
                    new ClaimTail(
                            index, consumer, consumers.topicId(Topics.CLAIMS), claims, metrics);
            tail.seek(clock.instant());
            index.refresh();
            follow(tail, index, shift);
            tail.commit(clock.instant());
        }
    }

    private void follow(ClaimTail tail, ClaimIndex index, Shift shift) throws IOException {
        Instant lastCommit = clock.instant();
        while (!shift.isOver()) {
            if (corrupt) {
                throw new CorruptIndexException("a search failed", config.folder().toString());
            }
            tail.follow();
            if (shown == null && tail.isCaughtUp()) {
                shown = index;
            }
            Instant now = clock.instant();
            if (now.isAfter(lastCommit.plus(config.commitEvery()))) {
                tail.commit(now);
                lastCommit = now;
            }
            shift.works();
        }
    }
}
