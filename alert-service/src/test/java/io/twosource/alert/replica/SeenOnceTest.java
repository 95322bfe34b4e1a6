package io.twosource.alert.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenOnceTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private final SeenOnce seen = new SeenOnce(Duration.ofMinutes(1));

    @Test
    void whatCameOfLateIsNotNew() {
        assertThat(seen.isNew("a", NOON)).isTrue();
        assertThat(seen.isNew("b", NOON)).isTrue();
        assertThat(seen.isNew("a", NOON.plusSeconds(60))).isFalse();
        assertThat(seen.isNew("a", NOON.plusSeconds(61))).isTrue();
    }

    @Test
    void itTakesNoMoreThanItRemembers() {
        long taken = IntStream.range(0, 20_000).filter(n -> seen.isNew("nonce-" + n, NOON)).count();

        assertThat(taken).isEqualTo(10_000);
        assertThat(seen.isNew("later", NOON.plusSeconds(61))).isTrue();
    }
}
