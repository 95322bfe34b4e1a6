package io.twosource.alert.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.alert.sender.EndpointSlots.Place;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndpointSlotsTest {

    private static final URI DESK = URI.create("https://desk.example/");
    private static final URI OTHER = URI.create("https://other.example/");

    @Test
    void anEndpointHasSoManyPlacesAndNoMore() throws InterruptedException {
        EndpointSlots slots = new EndpointSlots(2, Duration.ofMillis(10));

        assertThat(slots.enter(DESK)).isPresent();
        assertThat(slots.enter(DESK)).isPresent();
        assertThat(slots.enter(DESK)).isEmpty();
        assertThat(slots.enter(OTHER)).isPresent();
    }

    @Test
    void aPlaceThatIsLeftIsFreeAgain() throws InterruptedException {
        EndpointSlots slots = new EndpointSlots(1, Duration.ofMillis(10));

        slots.enter(DESK).orElseThrow().close();

        assertThat(slots.enter(DESK)).isPresent();
    }

    @Test
    void aSlowEndpointIsNotWaitedFor() throws InterruptedException {
        Duration patience = Duration.ofSeconds(1);
        EndpointSlots slots = new EndpointSlots(1, patience);
        Place hanging = slots.enter(DESK).orElseThrow();
        await().until(hanging::isAtSlowEndpoint);
        Instant start = Instant.now();

        assertThat(slots.enter(DESK)).isEmpty();

        assertThat(Duration.between(start, Instant.now())).isLessThan(patience);
        assertThat(slots.enter(OTHER).orElseThrow().isAtSlowEndpoint()).isFalse();
    }
}
