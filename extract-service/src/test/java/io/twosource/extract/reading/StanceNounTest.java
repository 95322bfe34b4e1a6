package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stance as a thing: a denial that one issues, a doubt that one casts. */
class StanceNounTest {

    @Test
    void whoCastsDoubtDoubts() {
        says(
                "Economists cast doubt on the forecast of the central bank.",
                "Economists",
                DOUBTS,
                "the forecast of the central bank");
        says(
                "Farmers expressed doubts about the plan for a new dam.",
                "Farmers",
                DOUBTS,
                "the plan for a new dam");
        says(
                "Doctors voiced scepticism about the study on sleep.",
                "Doctors",
                DOUBTS,
                "the study on sleep");
    }

    @Test
    void whatAClaimSaysIsDoubtedAndNotTheClaim() {
        says(
                "The mayor cast doubt on the claim that the bridge was safe.",
                "mayor",
                DOUBTS,
                "the bridge was safe");
    }

    @Test
    void whoIssuesADenialDenies() {
        says("The bank issued a denial that it was for sale.", "bank", DENIES, "it was for sale");
        says(
                "The brewery issued a denial of the reports about a takeover.",
                "brewery",
                DENIES,
                "a takeover");
    }

    @Test
    void whoIssuesACorrectionRetracts() {
        says(
                "The magazine issued a correction to its story about the orphanage.",
                "magazine",
                RETRACTS,
                "the orphanage");
    }

    @Test
    void whoMeetsSomethingWithScepticismDoubtsIt() {
        says(
                "The announcement was met with scepticism by fishermen.",
                "fishermen",
                DOUBTS,
                "The announcement");
        says("The announcement was met with scepticism.", "nobody", DOUBTS, "The announcement");
    }

    @Test
    void aDenialIsWhoseItIs() {
        says(
                "The mayor's denial that he had taken bribes convinced nobody.",
                "mayor",
                DENIES,
                "he had taken bribes");
        says(
                "His admission that he had lied shocked the village.",
                "nobody",
                CONFIRMS,
                "he had lied");
        says(
                "Her claim that the vote was rigged has spread quickly.",
                "nobody",
                ASSERTS,
                "the vote was rigged");
    }

    @Test
    void whoRejectsSomeonesClaimDeniesWhatTheyClaim() {
        saysAll(
                "The committee rejected the governor's claim that crime had fallen.",
                "committee DENIES: crime had fallen",
                "governor ASSERTS: crime had fallen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor has no doubt that the bridge will hold.",
                "The newspaper did not issue a correction.",
                "The paper plans to issue a correction.",
                "The mayor's denial was a surprise."
            })
    void aStanceThatNobodyTakesIsNone(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }
}
