package io.twosource.extract.reading;

import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Denials whose verb only says. */
class ContradictionTest {

    @Test
    void whoSpeaksOfWhatTheyDidNotDoDeniesIt() {
        says("\"I did not meet them,\" she insisted.", "nobody", DENIES, "I meet them");
        says("\"I never met the envoy,\" the mayor insisted.", "mayor", DENIES, "I met the envoy");
        says(
                "\"We have not sold the harbour,\" said the mayor.",
                "mayor",
                DENIES,
                "We have sold the harbour");
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
    void whoSeesNoSignOfItDeniesIt() {
        says(
                "Police said there were no signs that the fire was set on purpose.",
                "Police",
                DENIES,
                "there were signs that the fire was set on purpose");
        says(
                "There was no sign of a leak, the engineer said.",
                "engineer",
                DENIES,
                "There was sign of a leak");
    }

    @Test
    void theWordsOfAContradictionStayAsTheyWereSaid() {
        assertThat(only("\"I did not meet them,\" she insisted.").content().orElseThrow().text())
                .isEqualTo("I did not meet them");
    }
}
