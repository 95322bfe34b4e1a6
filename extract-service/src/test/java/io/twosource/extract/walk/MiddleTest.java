package io.twosource.extract.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.match.Embedding;
import org.junit.jupiter.api.Test;

class MiddleTest {

    /** Processors differ in the last digits of quantised arithmetic. */
    private static final double ALIKE = .999;

    @Test
    void itIsTheMeanOfSentencesFromAllOverTheNews() {
        Embedding mean = Embedding.of(WriteMiddle.mean());

        double lengths = Math.sqrt(square(mean) * square(Middle.OF_THE_NEWS));
        assertThat(mean.cosine(Middle.OF_THE_NEWS) / lengths).isGreaterThan(ALIKE);
        assertThat(square(Middle.OF_THE_NEWS) / square(mean)).isBetween(ALIKE, 1 / ALIKE);
    }

    private static double square(Embedding embedding) {
        return embedding.cosine(embedding);
    }
}
