package io.twosource.extract.claim.stance;

import static io.twosource.extract.claim.stance.ArticleStance.AGAINST;
import static io.twosource.extract.claim.stance.ArticleStance.FOR;
import static io.twosource.extract.claim.stance.ArticleStance.OBSERVING;
import static io.twosource.extract.claim.stance.ArticleStance.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextStanceTest {

    private static final String CLAIM = "Bear escapes from the zoo of Gorlitz";

    private static final String PLAIN =
            "A brown bear escaped from the zoo of Gorlitz on Monday. It climbed over a wall that"
                    + " workers were mending. Schools nearby stayed closed for the day.";

    private static final String HEDGED =
            "A brown bear has reportedly escaped from the zoo of Gorlitz. Neighbours said they saw"
                    + " it in a garden. The zoo may open later than usual, according to a local"
                    + " radio station.";

    private static final String DENIED =
            "A brown bear has reportedly escaped from the zoo of Gorlitz. The zoo's director denied"
                    + " that a bear had escaped. She showed reporters all four animals.";

    private static final String DEBUNKED =
            "You may have read that a bear escaped from the zoo of Gorlitz. The story is a hoax. It"
                    + " was spread by a page that makes jokes about the town.";

    @Test
    void aTextThatTellsItAsAFactIsFor() {
        assertThat(Standing.of("", PLAIN, CLAIM)).isEqualTo(FOR);
    }

    @Test
    void aTextThatLeavesItToOthersObserves() {
        assertThat(Standing.of("", HEDGED, CLAIM)).isEqualTo(OBSERVING);
    }

    @Test
    void aDenialOrADebunkingInTheLeadIsAgainst() {
        assertThat(Standing.of("", DENIED, CLAIM)).isEqualTo(AGAINST);
        assertThat(Standing.of("", DEBUNKED, CLAIM)).isEqualTo(AGAINST);
    }

    @Test
    void whoDebunksWhatTheClaimDebunksIsForIt() {
        String claim = "Story of bear escaping from the zoo of Gorlitz is a hoax";

        assertThat(Standing.of("", DEBUNKED, claim)).isEqualTo(FOR);
        assertThat(Standing.of("", PLAIN, claim)).isEqualTo(AGAINST);
    }

    @Test
    void nobodyIsForOrAgainstAnOpenQuestion() {
        assertThat(Standing.of("", PLAIN, "Has a bear escaped from the zoo of Gorlitz?"))
                .isEqualTo(OBSERVING);
    }

    @Test
    void aHeadlineThatDeniesWeighsMoreThanTheTextBelow() {
        assertThat(Standing.of("Bear has not escaped from the zoo of Gorlitz", PLAIN, CLAIM))
                .isEqualTo(AGAINST);
    }

    @Test
    void aTextOnSomethingElseIsUnrelated() {
        assertThat(Standing.of("", PLAIN, "Central bank raises interest rates to 5 percent"))
                .isEqualTo(UNRELATED);
    }

    @Test
    void anArticleWithoutWordsIsUnrelated() {
        assertThat(Standing.of("", "", CLAIM)).isEqualTo(UNRELATED);
    }
}
