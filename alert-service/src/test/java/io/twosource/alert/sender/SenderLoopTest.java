package io.twosource.alert.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.junit.jupiter.api.Test;

class SenderLoopTest {

    private static final Handling NOTHING = new DeadLetter(CompletableFuture.completedFuture(null));

    private final AtomicInteger joins = new AtomicInteger();
    private final SenderLoop loop =
            new SenderLoop(this::fail, Duration.ZERO, () -> true, record -> NOTHING);

    @Test
    void afterAFailureOfAnyKindItJoinsAnew() {
        loop.run();

        assertThat(joins).hasValue(3);
    }

    private ShareConsumer<byte[], byte[]> fail() {
        if (joins.incrementAndGet() == 3) {
            loop.stop();
        }
        throw new IllegalStateException("no such record is held");
    }
}
