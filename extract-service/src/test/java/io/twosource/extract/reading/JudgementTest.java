package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To call it true is to confirm it, to call it false is to deny it. */
class JudgementTest {

    @Test
    void whatSomebodyCallsFalseTheyDeny() {
        says("The letter was fabricated, the museum said.", "museum", DENIES, "The letter");
        says(
                "The rumours about her illness are unfounded, the palace said.",
                "palace",
                DENIES,
                "her illness");
        says("The judge described the allegation as baseless.", "judge", DENIES, "the allegation");
        says("The palace called the report a fabrication.", "palace", DENIES, "the report");
    }

    @Test
    void whatSomebodyCallsItIsNoPartOfIt() {
        says("The coach dismissed the reports as nonsense.", "coach", DENIES, "the reports");
    }

    @Test
    void whatSomebodyCallsTrueTheyConfirm() {
        says(
                "It is true that the harbour was sold, the mayor said.",
                "mayor",
                CONFIRMS,
                "the harbour was sold");
    }

    @Test
    void whereThereIsNoTruthToItItIsDenied() {
        says(
                "The owner said there was no truth to the rumour that the factory will close.",
                "owner",
                DENIES,
                "the factory will close");
        says(
                "There is no truth to the rumour that the factory will close, the owner said.",
                "owner",
                DENIES,
                "the factory will close");
    }

    @Test
    void directSpeechMayJudge() {
        says(
                "\"This quote is fabricated,\" said Clara Voss, the editor.",
                "Clara Voss",
                DENIES,
                "This quote");
        says(
                "\"The story is completely false,\" the bishop told reporters.",
                "bishop",
                DENIES,
                "The story");
    }

    @Test
    void whatWasFoundToBeFalseIsDeniedByTheOutlet() {
        says("The letter was fabricated.", "nobody", DENIES, "The letter");
        says(
                "The letter from the queen was revealed to be a hoax.",
                "nobody",
                DENIES,
                "The letter from the queen");
        says("The video was exposed as a fake.", "nobody", DENIES, "The video");
        says("The photograph turned out to be a fake.", "nobody", DENIES, "The photograph");
        says("The photo proved to be a forgery.", "nobody", DENIES, "The photo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In my view the story is nonsense.",
                "I think that the story is false.",
                "The viral photo of a shark in the street is fake.",
                "Is the photo fake?",
                "The tree was not right."
            })
    void anAuthorsOwnOpinionIsNoStatement(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }
}
