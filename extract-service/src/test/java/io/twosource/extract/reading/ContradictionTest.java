package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Denials whose verb only says. */
class ContradictionTest {

    @Test
    void whoSpeaksOfWhatTheyDidNotDoAssertsThat() {
        says("\"I don't have it,\" she said.", "nobody", ASSERTS, "I don't have it");
        says(
                "\"We have not sold the harbour,\" said the mayor.",
                "mayor",
                ASSERTS,
                "We have not sold the harbour");
    }

    @Test
    void whatAnswersSomebodyElseIsADenial() {
        saysAll(
                "The union said the mayor had sold the harbour cranes to a friend. \"I have not"
                        + " sold the harbour cranes to a friend,\" said Ada Marsh.",
                "union ASSERTS: the mayor had sold the harbour cranes to a friend",
                "Ada Marsh DENIES: I have sold the harbour cranes to a friend");
    }

    @Test
    void whatOneDoesNotThinkIsAnOpinion() {
        assertThat(only("\"I don't think so,\" she said.").stance()).isEqualTo(ASSERTS);
    }

    @Test
    void aNegationAboutOthersIsAnAssertion() {
        says("The mayor said the dam had not failed.", "mayor", ASSERTS, "the dam had not failed");
        says("The mayor said nobody was hurt.", "mayor", ASSERTS, "nobody was hurt");
    }

    @Test
    void whoExplainsADenialDeniesWhatTheyNegate() {
        saysAll(
                "The ministry denied the reports, saying that the dam had not failed.",
                "ministry DENIES: the reports",
                "ministry DENIES: the dam had failed");
        saysAll(
                "The ministry denied the reports, saying that nobody was hurt.",
                "ministry DENIES: the reports",
                "ministry DENIES: somebody was hurt");
        saysAll(
                "The firm denied the claims, adding that no oil was spilled.",
                "firm DENIES: the claims",
                "firm DENIES: oil was spilled");
    }

    @Test
    void whoSeesNoSignOfItDoubtsIt() {
        says(
                "Police said there were no signs that the fire was set on purpose.",
                "Police",
                DOUBTS,
                "the fire was set on purpose");
        says(
                "There was no sign of a leak, the engineer said.",
                "engineer",
                DOUBTS,
                "There was no sign of a leak");
    }

    @Test
    void theWordsOfAContradictionStayAsTheyWereSaid() {
        assertThat(
                        statementsOf(
                                        "The firm denied the claims, adding that no oil was"
                                                + " spilled.")
                                .getLast()
                                .content()
                                .orElseThrow()
                                .text())
                .isEqualTo("no oil was spilled");
    }
}
