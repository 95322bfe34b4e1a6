package io.twosource.ingest.websub;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Pushes that are being read: those of one feed one after the other, since a later one may correct
 * an earlier; of different feeds at once, since a site that stalls must keep no other waiting. Not
 * thread-safe.
 */
final class PushesUnderWay implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<ByteBuffer, CompletableFuture<Void>> lastOfFeed = new HashMap<>();
    private final Queue<Ended> ended = new ConcurrentLinkedQueue<>();

    /** What reading one takes. */
    @FunctionalInterface
    interface Reading {
        void run() throws InterruptedException;
    }

    private record Ended(ConsumerRecord<byte[], byte[]> push, CompletableFuture<Void> reading) {}

    void begin(ConsumerRecord<byte[], byte[]> push, Reading reading) {
        CompletableFuture<Void> last =
                lastOfFeed.getOrDefault(feed(push), CompletableFuture.completedFuture(null));
        CompletableFuture<Void> next = last.thenRunAsync(() -> run(reading), threads);
        lastOfFeed.put(feed(push), next);
        CompletableFuture<Void> _ = next.whenComplete((_, _) -> ended.add(new Ended(push, next)));
    }

    /**
     * Those that have been read since it was last asked.
     *
     * @throws CompletionException if one could neither be read nor set aside
     */
    List<ConsumerRecord<byte[], byte[]>> ended() {
        List<ConsumerRecord<byte[], byte[]>> pushes = new ArrayList<>();
        for (Ended one = ended.poll(); one != null; one = ended.poll()) {
            one.reading().join();
            lastOfFeed.remove(feed(one.push()), one.reading());
            pushes.add(one.push());
        }
        return pushes;
    }

    /** Ends them where they are: none of them has ended. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private static void run(Reading reading) {
        try {
            reading.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static ByteBuffer feed(ConsumerRecord<byte[], byte[]> push) {
        return ByteBuffer.wrap(push.key());
    }
}
