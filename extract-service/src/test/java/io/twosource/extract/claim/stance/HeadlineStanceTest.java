package io.twosource.extract.claim.stance;

import static io.twosource.extract.claim.stance.ArticleStance.AGAINST;
import static io.twosource.extract.claim.stance.ArticleStance.FOR;
import static io.twosource.extract.claim.stance.ArticleStance.OBSERVING;
import static io.twosource.extract.claim.stance.ArticleStance.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineStanceTest {

    private static final String CLAIM = "A dam near Tavush collapsed overnight";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam near Tavush collapses overnight",
                "Engineers confirm collapse of dam near Tavush",
                "How did the Tavush dam collapse overnight?",
            })
    void aPlainOrConfirmedHeadlineIsFor(String headline) {
        assertThat(Standing.of(headline, CLAIM)).isEqualTo(FOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, the dam near Tavush has not collapsed",
                "Tavush dam collapse is a hoax",
                "Ministry denies collapse of dam near Tavush",
                "Governor's photo kills rumor of Tavush dam collapse",
                "Did the Tavush dam collapse? Viral story fooled thousands",
                "Has the dam near Tavush collapsed? No, it hasn't",
            })
    void aHeadlineThatDeniesOrDebunksIsAgainst(String headline) {
        assertThat(Standing.of(headline, CLAIM)).isEqualTo(AGAINST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did a dam near Tavush collapse overnight?",
                "Dam near Tavush reportedly collapses overnight",
                "Dam near Tavush may have collapsed",
                "Villagers claim dam near Tavush collapsed overnight",
                "Police: dam near Tavush collapsed overnight",
                "Dam near Tavush collapsed overnight: report",
                "No evidence that dam near Tavush collapsed",
                "Dam near Tavush reportedly confirmed to have collapsed",
                "Dam near Tavush 'collapsed overnight'",
                "Ministry declines to confirm collapse of dam near Tavush",
            })
    void aHedgedAskedOrAttributedHeadlineObserves(String headline) {
        assertThat(Standing.of(headline, CLAIM)).isEqualTo(OBSERVING);
    }

    @Test
    void aNegationOfSomethingElseIsNoDenial() {
        assertThat(Standing.of("Dam near Tavush collapses; engineer who never slept saw it", CLAIM))
                .isEqualTo(FOR);
    }

    @Test
    void whoIsNotDeadWasNotKilled() {
        assertThat(Standing.of("Singer Ada Brandt not dead", "Singer Ada Brandt was killed"))
                .isEqualTo(AGAINST);
    }

    @Test
    void whoIsSafeWasNotKidnapped() {
        assertThat(
                        Standing.of(
                                "Reporter Ada Brandt is safe, brother says",
                                "Reporter Ada Brandt was kidnapped"))
                .isEqualTo(AGAINST);
    }

    @Test
    void namesInQuoteMarksAreNoScareQuotes() {
        assertThat(
                        Standing.of(
                                "'The Iron Bridge' wins first prize in Gorlitz",
                                "The film The Iron Bridge wins the first prize in Gorlitz"))
                .isEqualTo(FOR);
    }

    @Test
    void aLimitIsNoDenial() {
        String claim = "The new phone's battery does not last more than a day";

        assertThat(Standing.of("New phone must be charged every day", claim)).isEqualTo(FOR);
    }

    @Test
    void whatTheClaimItselfNegatesIsSharedByWhoNegatesIt() {
        String claim = "The dam near Tavush did not collapse";

        assertThat(Standing.of("Dam near Tavush has not collapsed", claim)).isEqualTo(FOR);
        assertThat(Standing.of("Dam near Tavush collapses", claim)).isEqualTo(AGAINST);
    }

    @Test
    void whereTheClaimIsThatSomebodySaysSoWhoSaysItLeavesNothingOpen() {
        String claim = "The mayor says he met a ghost in the town hall";

        assertThat(Standing.of("Mayor claims ghost met him in town hall", claim)).isEqualTo(FOR);
    }

    @Test
    void aHeadlineOnSomethingElseIsUnrelated() {
        assertThat(Standing.of("Ten recipes for a better breakfast", CLAIM)).isEqualTo(UNRELATED);
    }
}
