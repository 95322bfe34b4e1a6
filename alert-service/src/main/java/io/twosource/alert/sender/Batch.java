package io.twosource.alert.sender;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that were handed out together, and what is being done about each. */
final class Batch {

    private final Map<ConsumerRecord<byte[], byte[]>, Handling> handlings = new LinkedHashMap<>();
    private final Semaphore done = new Semaphore(0);

    void add(ConsumerRecord<byte[], byte[]> record, Handling handling) {
        handlings.put(record, handling);
        var _ = handling.done().whenComplete((done, failure) -> this.done.release());
    }

    /**
     * Waits as long as one after the other is done, but not for those that take their time: lets go
     * of what is left when nothing was done for a while, or when it has taken too long.
     *
     * @param patience how long nothing may be done
     * @param most the longest wait
     */
    void settle(Duration patience, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        int left = handlings.size();
        while (left > 0 && System.nanoTime() < end) {
            if (done.tryAcquire(1, patience.toNanos(), TimeUnit.NANOSECONDS)) {
                left--;
            } else {
                break;
            }
        }
        if (left > 0) {
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
