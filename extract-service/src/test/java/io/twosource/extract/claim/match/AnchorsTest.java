package io.twosource.extract.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Proposition;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    @Test
    void otherWordsForTheClaimBecomeAnAnchor() {
        assertThat(Anchors.of(subject(.1f)).with(subject(.2f)).subjects()).hasSize(2);
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        assertThat(Anchors.of(subject(.1f)).with(subject(.1f)).subjects()).hasSize(1);
    }

    @Test
    void theFirstFewStay() {
        Subject first = subject(0);
        Anchors anchors = Anchors.of(first);
        for (int i = 1; i < 20; i++) {
            anchors = anchors.with(subject(i));
        }

        assertThat(anchors.subjects()).hasSize(Anchors.MOST).startsWith(first);
    }

    private static Subject subject(float meaning) {
        return Subject.of(
                new Proposition("the dam burst", false, List.of(), List.of(), List.of()),
                Embedding.of(new float[] {meaning}));
    }
}
