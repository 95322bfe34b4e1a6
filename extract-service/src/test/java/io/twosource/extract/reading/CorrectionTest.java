package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What outlets take back under their stories, and what speakers take back. */
class CorrectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    An earlier version of this article incorrectly stated that the dam had failed. | the dam had failed
                    A previous version of this story said, citing police, that two men were held.  | two men were held
                    Editor's note: A previous version of this post said the dam had failed when in fact it held. | the dam had failed
                    This article originally said the mill had closed.                               | the mill had closed
                    An earlier headline misstated the number of the dead.                           | the number of the dead
                    """)
    void whatAnEarlierVersionSaidTheOutletRetracts(String text, String retracted) {
        says(text, "nobody", RETRACTS, retracted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As we reported earlier, the dam has failed.",
                "Police, as we have previously noted, searched a mill in Arden.",
                "In a previous post, Karel Brod claimed that the mill had closed."
            })
    void aReminderTakesNothingBack(String text) {
        assertThat(statementsOf(text)).extracting(Statement::stance).doesNotContain(RETRACTS);
    }

    @Test
    void thatItWasCorrectedTakesBackNothingBefore() {
        assertThat(statementsOf("This story has been corrected to show that no mill was sold."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier report by the ministry said that the dam had failed.",
                "The letter said that the dam had failed.",
            })
    void whatOthersSaidBeforeIsNoCorrection(String text) {
        assertThat(statementsOf(text)).noneMatch(s -> s.stance() == RETRACTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The minister misspoke when she said the dam had failed.    | the dam had failed
                    The minister rowed back on a claim that the dam was safe.  | the dam was safe
                    The minister backtracked on reports that the dam was safe. | the dam was safe
                    """)
    void whoMisspokeOrBacktracksRetracts(String text, String retracted) {
        says(text, "minister", RETRACTS, retracted);
    }
}
