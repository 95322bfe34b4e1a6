package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {

    @Test
    void theSameGroupsUnderOtherNamesArePerfect() {
        assertThat(BCubed.of(List.of("a", "a", "b"), List.of("1", "1", "2")).f1()).isEqualTo(1);
    }

    @Test
    void whatIsThrownTogetherCostsPrecision() {
        BCubed found = BCubed.of(List.of("a", "a", "b", "b"), List.of("1", "1", "1", "1"));

        assertThat(found.precision()).isCloseTo(.5, within(1e-9));
        assertThat(found.recall()).isCloseTo(1, within(1e-9));
    }
}
