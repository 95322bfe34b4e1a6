package io.twosource.extract.reading;

import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;

import org.junit.jupiter.api.Test;

/** Speech within speech, and what nobody in particular says. */
class InnerSpeechTest {

    @Test
    void whatADenialHoldsNobodySays() {
        says(
                "The mayor denied that the ministry had confirmed the sale.",
                "mayor",
                DENIES,
                "the ministry had confirmed the sale");
        says(
                "The mayor denied that she had told the council that the fund was empty.",
                "mayor",
                DENIES,
                "she had told the council that the fund was empty");
    }

    @Test
    void whoDeniesHavingMetSomebodyDeniesThat() {
        says(
                "Mayor Ada Marsh denied having met the builder.",
                "Ada Marsh",
                DENIES,
                "Ada Marsh having met the builder");
    }

    @Test
    void whoIsQuotedAsSayingSoSaysSo() {
        says(
                "The mayor was quoted as saying that the dam was safe.",
                "mayor",
                ASSERTS,
                "the dam was safe");
        says(
                "The mayor was quoted by the Courier as saying the dam was safe.",
                "mayor",
                ASSERTS,
                "the dam was safe");
    }

    @Test
    void whatIsNarratedNobodySays() {
        says("It turned out that no one had been hurt.", "nobody", ASSERTS, "no one had been hurt");
        says(
                "The two men are believed to have fled to Tavush.",
                "nobody",
                ASSERTS,
                "The two men are believed to have fled to Tavush");
    }

    @Test
    void whatOfficialsHoldTheyAssert() {
        says(
                "Officials believe the two men fled to Tavush.",
                "Officials",
                ASSERTS,
                "the two men fled to Tavush");
        says(
                "She refused to believe that the dam had failed.",
                "nobody",
                DOUBTS,
                "the dam had failed");
    }

    @Test
    void whoIsBlamedForADeedIsSaidToHaveDoneIt() {
        says(
                "The union blasted the police for failing to stop the two men.",
                "union",
                ASSERTS,
                "the police for failing to stop the two men");
    }

    @Test
    void whatSomethingIsCalledIsSaidOfIt() {
        says(
                "The union described the cuts as unjust and needless.",
                "union",
                ASSERTS,
                "the cuts as unjust and needless");
    }

    @Test
    void aThingSaidIsTheClauseItIntroduces() {
        says(
                "She repeated the concern that the dam could fail.",
                "nobody",
                ASSERTS,
                "the dam could fail");
        says(
                "There were reports from Reuters that two men had fled.",
                "Reuters",
                ASSERTS,
                "two men had fled");
    }

    @Test
    void aBareDenialDeniesWhatStandsBefore() {
        saysAll(
                "The Courier reported that the dam had failed. The ministry denies.",
                "Courier ASSERTS: the dam had failed",
                "ministry DENIES: the dam had failed");
    }

    @Test
    void asPerOfficialsIsAccordingToThem() {
        says(
                "As per senior officials, the dam failed in May.",
                "senior officials",
                ASSERTS,
                "the dam failed in May");
    }
}
