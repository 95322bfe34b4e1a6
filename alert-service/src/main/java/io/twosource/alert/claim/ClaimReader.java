package io.twosource.alert.claim;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads all claims into the index, on a thread of its own; begins again where that fails. */
@Singleton
final class ClaimReader {

    private static final Logger LOG = Logger.getLogger(ClaimReader.class);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final PlainConsumers consumers;
    private final Deserializer<Claim> claims;
    private final ClaimsConfig config;
    private final DeliveryMetrics metrics;
    private final InstantSource clock;

    private final CountDownLatch stopped = new CountDownLatch(1);

    // Not a virtual one: Lucene's files would hold up those that carry requests.
    private final Thread thread = Thread.ofPlatform().name("claims").daemon().unstarted(this::run);
    private volatile @Nullable ClaimIndex shown;

    ClaimReader(
            PlainConsumers consumers,
            Deserializer<Claim> claims,
            ClaimsConfig config,
            DeliveryMetrics metrics,
            InstantSource clock) {
        this.consumers = consumers;
        this.claims = claims;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    void start() {
        thread.start();
    }

    /** Ends reading. The thread is not interrupted, which would close the files under it. */
    void close() {
        stopped.countDown();
        try {
            if (!thread.join(TO_END)) {
                LOG.warn("the claims are not written out yet; they will be read anew");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The index, once it has all claims. */
    Optional<ClaimIndex> index() {
        return Optional.ofNullable(shown);
    }

    private void run() {
        while (!isStopped(Duration.ZERO)) {
            try {
                read();
            } catch (IOException | KafkaException | IllegalStateException e) {
                LOG.warnf("claims cannot be read, trying again: %s", e);
                isStopped(BEFORE_ANOTHER_TRY);
            } finally {
                shown = null;
            }
        }
    }

    private void read() throws IOException {
        try (ClaimIndex index = ClaimIndex.open(config.folder(), claims);
                Consumer<String, byte[]> consumer = consumers.open(Topics.CLAIMS, "claims")) {
            ClaimTail tail =
                    new ClaimTail(
                            index, consumer, consumers.topicId(Topics.CLAIMS), claims, metrics);
            tail.seek(clock.instant());
            index.refresh();
            follow(tail, index);
            tail.commit(clock.instant());
        }
    }

    private void follow(ClaimTail tail, ClaimIndex index) throws IOException {
        Instant lastCommit = clock.instant();
        while (!isStopped(Duration.ZERO)) {
            tail.follow();
            if (shown == null && tail.isCaughtUp()) {
                shown = index;
            }
            Instant now = clock.instant();
            if (now.isAfter(lastCommit.plus(config.commitEvery()))) {
                tail.commit(now);
                lastCommit = now;
            }
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
