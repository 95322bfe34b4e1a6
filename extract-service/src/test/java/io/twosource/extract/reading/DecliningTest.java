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

/** Not to confirm is not to deny. */
class DecliningTest {

    @Test
    void notConfirmingIsDeclining() {
        says(
                "The ministry did not confirm that the ship had sunk.",
                "ministry",
                DECLINES,
                "the ship had sunk");
        says(
                "Police have not confirmed the number of victims.",
                "Police",
                DECLINES,
                "the number of victims");
        says(
                "Officials could not confirm the death of the general.",
                "Officials",
                DECLINES,
                "the death of the general");
        says(
                "The firm refused to confirm the sale of its plant.",
                "firm",
                DECLINES,
                "the sale of its plant");
        says("The agency was unable to confirm the leak.", "agency", DECLINES, "the leak");
    }

    @Test
    void notDenyingIsDeclining() {
        says(
                "The senator did not deny that he had called her.",
                "senator",
                DECLINES,
                "he had called her");
    }

    @Test
    void neitherConfirmingNorDenyingIsOneRefusal() {
        says("The company neither confirmed nor denied the sale.", "company", DECLINES, "the sale");
        says(
                "The White House would neither confirm nor deny that the raid took place.",
                "White House",
                DECLINES,
                "the raid took place");
    }

    @Test
    void sayingThatOneCannotConfirmIsOneRefusal() {
        says(
                "The ministry said it could not confirm the deaths.",
                "ministry",
                DECLINES,
                "the deaths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cairo declined to comment on the arrest of the captain.",
                "Cairo has remained silent about the arrest of the captain.",
                "Cairo did not respond to a request for comment on Monday.",
                "Cairo has yet to comment on the arrest of the captain.",
                "Cairo had no comment on the arrest of the captain.",
                "Cairo refused to say whether the captain had been arrested.",
                "No statement on the arrest of the captain has been made by Cairo."
            })
    void silenceDeclines(String text) {
        assertThat(statementsOf(text))
                .as(text)
                .singleElement()
                .satisfies(s -> assertThat(s.stance()).isEqualTo(DECLINES))
                .satisfies(s -> assertThat(name(s)).isEqualTo("Cairo"));
    }

    @Test
    void anUnconfirmedReportHasNoSpeaker() {
        Statement found =
                only("Reports about an explosion at the port are not officially confirmed.");
        assertThat(found.stance()).isEqualTo(DECLINES);
        assertThat(found.speaker()).isEmpty();
        assertThat(found.proposition().text()).isEqualTo("an explosion at the port");
    }
}
