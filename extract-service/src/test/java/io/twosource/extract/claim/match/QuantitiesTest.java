package io.twosource.extract.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void aRoundNumberAgreesWithTheExactOne() {
        assertThat(differ("2,000 passengers", "1,960 people")).isFalse();
    }

    @Test
    void otherNumbersDiffer() {
        assertThat(differ("12 people", "40 people")).isTrue();
    }

    @Test
    void numbersMayBeWrittenAsWords() {
        assertThat(differ("three people", "3 people")).isFalse();
        assertThat(differ("1.5 million", "1,500,000 euros")).isFalse();
    }

    @Test
    void whereOnlyOneCountsNothingDiffers() {
        assertThat(Quantities.of(List.of()).differ(Quantities.of(List.of("12 people")))).isFalse();
    }

    private static boolean differ(String one, String other) {
        return Quantities.of(List.of(one)).differ(Quantities.of(List.of(other)));
    }
}
