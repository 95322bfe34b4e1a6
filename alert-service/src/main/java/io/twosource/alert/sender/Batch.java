package io.twosource.alert.sender;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that were handed out together, and what is being done about each. */
final class Batch {

    private final Map<ConsumerRecord<byte[], byte[]>, Handling> handlings = new LinkedHashMap<>();

    void add(ConsumerRecord<byte[], byte[]> record, Handling handling) {
        handlings.put(record, handling);
    }

    /** Waits for all, but not for ever: then lets go of those that are not done. */
    void settle(Duration patience) throws InterruptedException {
        CompletableFuture<Void> all =
                CompletableFuture.allOf(
                        handlings.values().stream()
                                .map(Handling::done)
                                .toArray(CompletableFuture<?>[]::new));
        try {
            all.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handlings.values().forEach(Handling::letGo);
        }
    }

    /** What Kafka is told of each record; waits until each is written down, or cannot be. */
    Map<ConsumerRecord<byte[], byte[]>, AcknowledgeType> acknowledgements()
            throws InterruptedException {
        Map<ConsumerRecord<byte[], byte[]>, AcknowledgeType> all = new LinkedHashMap<>();
        for (Map.Entry<ConsumerRecord<byte[], byte[]>, Handling> entry : handlings.entrySet()) {
            all.put(entry.getKey(), acknowledgement(entry.getValue()));
        }
        return all;
    }

    private static AcknowledgeType acknowledgement(Handling handling) throws InterruptedException {
        try {
            handling.done().get();
            return AcknowledgeType.ACCEPT;
        } catch (ExecutionException e) {
            return AcknowledgeType.RELEASE;
        }
    }
}
