package io.twosource.extract.claim.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningTest {

    @Test
    void keepsCosinesInEightBits() {
        Meaning one = Meaning.of(new float[] {.6f, .8f, 0});
        Meaning other = Meaning.of(new float[] {.8f, .6f, 0});

        assertThat(one.cosine(other)).isCloseTo(.96, within(.01));
        assertThat(one.cosine(one)).isCloseTo(1, within(1e-9));
    }

    @Test
    void isKeptAsItWasMeasured() {
        Meaning measured = Meaning.of(new float[] {.6f, -.8f, 0});

        assertThat(Meaning.read(measured.write())).isEqualTo(measured);
    }

    @Test
    void isNeitherNearNorFarWhereAnEarlierReleaseKeptNone() {
        Meaning known = Meaning.of(new float[] {.6f, .8f, 0});

        assertThat(known.cosine(Meaning.UNKNOWN)).isBetween(.75, .9);
    }
}
