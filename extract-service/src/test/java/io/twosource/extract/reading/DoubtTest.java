package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is of two minds takes a stance too. */
class DoubtTest {

    @Test
    void theScepticalDoubt() {
        says(
                "Traders were sceptical that the merger would go ahead.",
                "Traders",
                DOUBTS,
                "the merger would go ahead");
        says(
                "Residents are sceptical of the promise to rebuild the school.",
                "Residents",
                DOUBTS,
                "the promise to rebuild the school");
        says(
                "Experts remain doubtful about the safety of the tunnel.",
                "Experts",
                DOUBTS,
                "the safety of the tunnel");
    }

    @Test
    void whoSaysThatItIsUnclearDoubts() {
        says(
                "Police said it was unclear whether the two fires were linked.",
                "Police",
                DOUBTS,
                "whether the two fires were linked");
        says(
                "Engineers said it was unlikely that the wall would hold.",
                "Engineers",
                DOUBTS,
                "the wall would hold");
    }

    @Test
    void whoQuestionsWhetherItIsSoDoubts() {
        says(
                "The union questioned whether the figures were correct.",
                "union",
                DOUBTS,
                "whether the figures were correct");
        says(
                "She doubts whether the mine will reopen.",
                "nobody",
                DOUBTS,
                "whether the mine will reopen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fans were not sceptical that the team would win.",
                "It is doubtful that the mine will reopen.",
                "The minister is unlikely to resign."
            })
    void whatNobodyDoubtsIsNotInDoubt(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }
}
