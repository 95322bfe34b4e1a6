package io.twosource.alert.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final Watch watch =
            new Watch(100, Duration.ofMinutes(10), (topic, more) -> more + " more in " + topic);
    private Instant now = Instant.parse("2024-04-17T12:00:00Z");

    @Test
    void deadLettersThatGrowAreToldOfAndThoseThatWereThereAreNot() {
        assertThat(deadLetters(5)).isEmpty();
        assertThat(deadLetters(5)).isEmpty();
        assertThat(deadLetters(7))
                .extracting(Operation::detail)
                .containsExactly("2 more in x-dead-letters");
    }

    @Test
    void whatWasToldOfIsNotToldAgainAtOnce() {
        deadLetters(5);
        assertThat(deadLetters(6)).hasSize(1);
        assertThat(deadLetters(9)).isEmpty();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(deadLetters(9))
                .extracting(Operation::detail)
                .containsExactly("3 more in x-dead-letters");
    }

    @Test
    void aGroupThatStaysBehindIsToldOfAndOneThatCatchesUpIsNot() {
        assertThat(lag(500)).isEmpty();
        assertThat(lag(50)).isEmpty();
        assertThat(lag(500)).isEmpty();
        assertThat(lag(400))
                .extracting(Operation::type, Operation::subject)
                .containsExactly(tuple("lag.over-limit", "extract-service"));
    }

    private List<Operation> deadLetters(long count) {
        return watch.look(Map.of("x-dead-letters", count), Map.of(), now);
    }

    private List<Operation> lag(long behind) {
        return watch.look(Map.of(), Map.of("extract-service", behind), now);
    }
}
