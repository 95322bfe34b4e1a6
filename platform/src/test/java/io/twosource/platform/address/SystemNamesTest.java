package io.twosource.platform.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SystemNamesTest {

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void aNameThatIsLookedUpForTooLongHasNoAddress() {
        HostNames names =
                new SystemNames(
                        host -> {
                            waitFor(never);
                            return List.of();
                        },
                        Duration.ofMillis(50));

        assertThatThrownBy(() -> names.addressesOf("slow.example"))
                .isInstanceOf(UnknownHostException.class);
        never.countDown();
    }

    @Test
    void addressesAreThoseOfTheSystem() throws Exception {
        assertThat(HostNames.ofTheSystem().addressesOf("127.0.0.1"))
                .containsExactly(InetAddress.ofLiteral("127.0.0.1"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
