package io.twosource.alert.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.queue.DeliveryState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedDeliveryTest {

    @Test
    void whatFailedOrWasCancelledIsMissedAndWhatIsOnItsWayIsNot() {
        assertThat(alert(DeliveryState.FAILED).isMissed()).isTrue();
        assertThat(alert(DeliveryState.CANCELLED).isMissed()).isTrue();
        assertThat(alert(DeliveryState.DUE).isMissed()).isFalse();
        assertThat(alert(DeliveryState.DELIVERED).isMissed()).isFalse();
        assertThat(alert(DeliveryState.DELIVERED).hasArrived()).isTrue();
    }

    @Test
    void aTryOfTheEndpointIsNeverSentAgain() {
        assertThat(logged(Delivery.TEST, DeliveryState.FAILED).isMissed()).isFalse();
        assertThat(logged(Delivery.TEST, DeliveryState.DELIVERED).hasArrived()).isFalse();
    }

    private static LoggedDelivery alert(DeliveryState state) {
        return logged(1, state);
    }

    private static LoggedDelivery logged(long sequence, DeliveryState state) {
        Instant noon = Instant.parse("2024-04-17T12:00:00Z");
        return new LoggedDelivery(
                new Delivery("dlv_1", "sub_1", "n", "{}", noon, noon, 1, sequence, List.of()),
                state,
                List.of());
    }
}
