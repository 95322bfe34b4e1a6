package io.twosource.alert.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

    @Test
    void anIdSaysWhereEachPartitionWas() {
        Offsets offsets = Offsets.zero(3);
        offsets.reach(1, 42);
        offsets.reach(2, 7);

        assertThat(offsets).hasToString("0-42-7");
        assertThat(Offsets.parse("0-42-7", 3)).map(Offsets::toString).contains("0-42-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-2", "1-2-3-4", "a-b-c", "1--2", "-1-2-3", "1-2-99999999999999999999"})
    void whatNoEventHadIsNoId(String id) {
        assertThat(Offsets.parse(id, 3)).isEmpty();
    }

    @Test
    void allHasBeenReadWhenEachPartitionHas() {
        Offsets start = Offsets.parse("5-5", 2).orElseThrow();
        Offsets read = Offsets.parse("9-4", 2).orElseThrow();
        assertThat(read.hasReached(start)).isFalse();

        read.reach(1, 5);

        assertThat(read.hasReached(start)).isTrue();
        read.reach(0, 1);
        assertThat(read).hasToString("9-5");
    }
}
