package io.twosource.alert.sender;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.jboss.logging.Logger;

/**
 * Takes records from the share group and lets go of each when it is dealt with.
 *
 * <p>A share consumer does not poll on while a record of its last poll is unacknowledged, and one
 * that renews its lock (KIP-1222) gets the same records again and no others until they are done. So
 * the loop acknowledges every record of a batch before it polls again, and does not wait for slow
 * ones: see {@link Sending}.
 */
final class SenderLoop implements Runnable {

    /** Makes a new member of the share group. */
    @FunctionalInterface
    interface Membership {

        ShareConsumer<byte[], byte[]> join() throws ExecutionException, InterruptedException;
    }

    private static final Logger LOG = Logger.getLogger(SenderLoop.class);
    private static final long NEVER = 0;
    private static final Duration POLL = Duration.ofSeconds(1);

    /** Well within the lock that Kafka gives on records. */
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(2);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Membership group;
    private final Function<ConsumerRecord<byte[], byte[]>, Handling> handler;
    private final Duration patience;
    private final BooleanSupplier ready;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicLong lastPoll = new AtomicLong(NEVER);

    SenderLoop(
            Membership group,
            Duration patience,
            BooleanSupplier ready,
            Function<ConsumerRecord<byte[], byte[]>, Handling> handler) {
        this.group = group;
        this.patience = patience;
        this.ready = ready;
        this.handler = handler;
    }

    @Override
    public void run() {
        try {
            while (!ready.getAsBoolean() && !stopped(BETWEEN_TRIES)) {}
            while (!stopped(Duration.ZERO)) {
                consumeUntilItFails();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the loop after the batch at hand. */
    void stop() {
        stop.countDown();
    }

    /** Whether it has asked for records within a time. */
    boolean hasPolledWithin(Duration time) {
        long last = lastPoll.get();
        return last != NEVER && System.nanoTime() - last < time.toNanos();
    }

    private void consumeUntilItFails() throws InterruptedException {
        try (ShareConsumer<byte[], byte[]> consumer = group.join()) {
            while (!stopped(Duration.ZERO)) {
                consumeOnce(consumer);
            }
        } catch (RuntimeException | ExecutionException e) {
            // Whatever it is, a bug of ours too: without this loop nothing is sent any more. What
            // it held comes again to the next member.
            LOG.error("deliveries are not read, joining anew", e);
            stopped(BETWEEN_TRIES);
        }
    }

    private void consumeOnce(ShareConsumer<byte[], byte[]> consumer) throws InterruptedException {
        lastPoll.set(System.nanoTime());
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        Batch batch = new Batch();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            batch.add(record, handler.apply(record));
        }
        batch.settle(patience, MOST_PATIENCE);
        batch.acknowledgements().forEach(consumer::acknowledge);
    }

    private boolean stopped(Duration within) throws InterruptedException {
        return stop.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
