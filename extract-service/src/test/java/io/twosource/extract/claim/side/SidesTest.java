package io.twosource.extract.claim.side;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.Side;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Stance;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final String LEFT = "the troops left Karabakh";

    @Test
    void assertingAndConfirmingAreForIt() {
        assertThat(side(ASSERTS, LEFT, LEFT)).isEqualTo(FOR);
        assertThat(side(CONFIRMS, LEFT, LEFT)).isEqualTo(FOR);
    }

    @Test
    void denyingIsAgainstIt() {
        assertThat(side(DENIES, LEFT, LEFT)).isEqualTo(AGAINST);
    }

    @Test
    void decliningDoubtingAndTakingBackAreNeither() {
        assertThat(side(DECLINES, LEFT, LEFT)).isEqualTo(NEITHER);
        assertThat(side(DOUBTS, LEFT, LEFT)).isEqualTo(NEITHER);
        assertThat(side(RETRACTS, LEFT, LEFT)).isEqualTo(NEITHER);
    }

    @Test
    void assertingTheContraryIsAgainstIt() {
        Said contrary = Said.by("Moscow", ASSERTS, LEFT).not();

        assertThat(side(contrary, Said.about(LEFT, false))).isEqualTo(AGAINST);
    }

    @Test
    void denyingTheContraryIsForIt() {
        Said denial = Said.by("Moscow", DENIES, LEFT).not();

        assertThat(side(denial, Said.about(LEFT, false))).isEqualTo(FOR);
    }

    @Test
    void confirmingAClaimThatIsItselfNegatedIsForIt() {
        Said confirmation = Said.by("Moscow", CONFIRMS, LEFT).not();

        assertThat(side(confirmation, Said.about(LEFT, true))).isEqualTo(FOR);
    }

    @Test
    void excludingThePlaceOfTheClaimIsAgainstIt() {
        assertThat(
                        side(
                                ASSERTS,
                                "the troops left, however, not for Ukraine, but for Armenia",
                                "the troops were sent to Ukraine"))
                .isEqualTo(AGAINST);
    }

    @Test
    void whoOpensAClaimIsNotAgainstIt() {
        String notForUkraine = "the troops left, however, not for Ukraine, but for Armenia";

        assertThat(side(ASSERTS, notForUkraine, notForUkraine)).isEqualTo(FOR);
    }

    @Test
    void anotherPlaceIsNotSurelyAContradiction() {
        assertThat(side(ASSERTS, "the troops went to Armenia", "the troops went to Ukraine"))
                .isEqualTo(NEITHER);
    }

    @Test
    void anotherNumberIsAgainstIt() {
        assertThat(side(ASSERTS, "40 people were killed", "12 people were killed"))
                .isEqualTo(AGAINST);
    }

    @Test
    void denyingAnotherNumberTakesNoSide() {
        assertThat(side(DENIES, "40 people were killed", "12 people were killed"))
                .isEqualTo(NEITHER);
    }

    @Test
    void oppositeWordsAreAgainstIt() {
        assertThat(side(CONFIRMS, "the troops stay in Karabakh", LEFT)).isEqualTo(AGAINST);
    }

    @Test
    void whatIsNotPlainHasAReason() {
        Said elsewhere = Said.by("AFP", ASSERTS, "the troops went to Armenia");

        assertThat(
                        Sides.place(
                                        elsewhere.cited(),
                                        Said.about("the troops went to Ukraine", false))
                                .reason())
                .isEqualTo("says so: \"ASSERTS\"; not sure of what: Armenia instead of Ukraine");
    }

    private static Side side(Stance stance, String said, String claim) {
        return side(Said.by("AFP", stance, said), Said.about(claim, false));
    }

    private static Side side(Said said, Proposition claim) {
        return Sides.place(said.cited(), claim).side();
    }
}
