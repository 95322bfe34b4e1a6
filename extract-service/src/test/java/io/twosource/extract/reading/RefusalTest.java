package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.name;
import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.DECLINES;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who will not say, and on what. */
class RefusalTest {

    @Test
    void neitherToConfirmNorToDenyIsOneRefusal() {
        says("The bank declined to confirm or deny the merger.", "bank", DECLINES, "the merger");
        says(
                "The bank declined to confirm or deny that it was for sale.",
                "bank",
                DECLINES,
                "it was for sale");
    }

    @Test
    void whoGivesNoDetailsDeclines() {
        says("The police refused to give details about the raid.", "police", DECLINES, "the raid");
        says("The firm refused to give details of the contract.", "firm", DECLINES, "the contract");
    }

    @Test
    void whatOneWillNotSayIsTheContent() {
        says(
                "The company declined to say how many workers would go.",
                "company",
                DECLINES,
                "how many workers would go");
        says(
                "The board declined to discuss the salary of the director.",
                "board",
                DECLINES,
                "the salary of the director");
        says("The minister avoided commenting on the strike.", "minister", DECLINES, "the strike");
    }

    @Test
    void toWhomOneDoesNotCommentIsNoContent() {
        says(
                "The bishop would not comment to the newspaper on the trial.",
                "bishop",
                DECLINES,
                "the trial");
    }

    @Test
    void whatARequestWasAboutIsTheContent() {
        says(
                "The senator did not respond to a request for comment on the vote.",
                "senator",
                DECLINES,
                "the vote");
        says(
                "The union failed to respond to questions about the strike.",
                "union",
                DECLINES,
                "the strike");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senator did not respond to a request for comment.",
                "The senator did not respond to a request for comment on Monday.",
                "The senator declined an interview.",
                "The senator could not be reached for comment.",
                "The senator gave no comment."
            })
    void anUnansweredRequestHasNoContentOfItsOwn(String text) {
        Statement found = only(text);
        assertThat(found.stance()).as(text).isEqualTo(DECLINES);
        assertThat(name(found)).as(text).isEqualTo("senator");
        assertThat(found.content()).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The driver refused to leave the bus.", "The driver declined the cake."})
    void aRefusalToActIsNoSilence(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }
}
