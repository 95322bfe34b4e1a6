package io.twosource.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateRoomTest {

    private static final long LEAST = 64L << 20;

    private final AtomicLong usable = new AtomicLong();
    private final CountDownLatch looked = new CountDownLatch(3);
    private final StateRoom room =
            new StateRoom(
                    Path.of("state"),
                    LEAST,
                    () -> {
                        looked.countDown();
                        return usable.get();
                    });

    @Test
    void aServiceBeginsWhereThereIsRoom() throws Exception {
        usable.set(LEAST);

        room.await();

        assertThat(room.isLacking()).isFalse();
    }

    @Test
    void aServiceWaitsForRoomAndBeginsWhenThereIsSome() throws Exception {
        Thread service = Thread.ofVirtual().start(this::await);
        looked.await();
        assertThat(service.isAlive()).isTrue();

        usable.set(LEAST);

        assertThat(service.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void anOperatorIsToldTheFolderAndHowMuchIsMissing() {
        usable.set(3L << 20);

        assertThat(room.complaint()).contains("state", "3 MB free, 64 needed");
    }

    @Test
    void theRoomOfAFolderThatIsYetToBeMadeIsThatOfTheNextAbove(@TempDir Path above) {
        assertThat(new StateRoom(above.resolve("not/yet"), 0).isLacking()).isFalse();
        assertThat(new StateRoom(above.resolve("not/yet"), 1L << 40).isLacking()).isTrue();
    }

    private void await() {
        try {
            room.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
