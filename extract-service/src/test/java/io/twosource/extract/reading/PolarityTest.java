package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a stance is taken, refused, or only thought of. */
class PolarityTest {

    @Test
    void whoWouldOnlyConfirmThisConfirmsThis() {
        says(
                "The ministry would only confirm that talks had begun.",
                "ministry",
                CONFIRMS,
                "talks had begun");
    }

    @Test
    void whatWasDoneByAMeansWasDone() {
        says(
                "The mayor used Facebook to deny the reports about his health.",
                "mayor",
                DENIES,
                "his health");
    }

    @Test
    void whatOneIsForcedOrGoesOnToDoIsDone() {
        says(
                "The army continues to deny that it shelled the market.",
                "army",
                DENIES,
                "it shelled the market");
        says(
                "The firm was forced to admit that the water was dirty.",
                "firm",
                CONFIRMS,
                "the water was dirty");
        says(
                "The mayor went on to say that the bridge was closed.",
                "mayor",
                ASSERTS,
                "the bridge was closed");
    }

    @Test
    void whoCanConfirmDoes() {
        says(
                "The ministry can confirm that two people died.",
                "ministry",
                CONFIRMS,
                "two people died");
    }

    @Test
    void whatIsYetToBeVerifiedIsNot() {
        says(
                "The death of the pilot has yet to be verified.",
                "nobody",
                DECLINES,
                "The death of the pilot");
    }

    @Test
    void whoIsNotAbleToConfirmDeclines() {
        says(
                "The army was not able to confirm the loss of the jet.",
                "army",
                DECLINES,
                "the loss of the jet");
        says("The mayor never confirmed the deal.", "mayor", DECLINES, "the deal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report must be dismissed.",
                "The law demands that it show the figures.",
                "The mayor may confirm the deal on Monday.",
                "The paper was urged to retract its story."
            })
    void whatIsOnlyDemandedIsNotDone(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }
}
