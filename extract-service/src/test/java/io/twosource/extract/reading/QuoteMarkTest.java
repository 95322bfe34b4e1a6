package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.name;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations in the marks of many papers, and broken by whom they are from. */
class QuoteMarkTest {

    private static final List<String> BOTH =
            List.of("The mill has burned down", "The grain is lost");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The mill has burned down,\" Jon Falk said.",
                "“The mill has burned down,” Jon Falk said.",
                "”The mill has burned down,” Jon Falk said.",
                "«The mill has burned down», Jon Falk said.",
                "„The mill has burned down“, Jon Falk said.",
                "''The mill has burned down,'' Jon Falk said.",
                "``The mill has burned down,'' Jon Falk said.",
                "'The mill has burned down,' Jon Falk said.",
                "‘The mill has burned down,’ Jon Falk said."
            })
    void theMarksDoNotMatter(String text) {
        says(text, "Jon Falk", ASSERTS, "The mill has burned down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The mill has burned down,\" Falk said. \"The grain is lost.\"",
                "\"The mill has burned down,\" Falk said.\n\n\"The grain is lost.\"",
                "‘The mill has burned down,’ Falk said. ‘The grain is lost.’",
                "Falk said: \"The mill has burned down. The grain is lost.\""
            })
    void aQuotationGoesOnBehindItsSpeaker(String text) {
        List<Statement> found = statementsOf(text);
        assertThat(found).as(text).extracting(s -> s.proposition().text()).isEqualTo(BOTH);
        assertThat(found).as(text).extracting(s -> name(s)).containsOnly("Falk");
    }

    @Test
    void theNextParagraphMayBeSomebodyElses() {
        assertThat(
                        statementsOf(
                                "\"The mill has burned down,\" Falk said.\n\n"
                                        + "\"The grain is lost,\" said Ida Moss."))
                .extracting(s -> name(s))
                .containsExactly("Falk", "Ida Moss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The mill,\" Falk said, \"has burned down to the ground.\"",
                "\"The mill,\" said Falk, \"has burned down to the ground.\""
            })
    void aSentenceBrokenByItsSpeakerIsOne(String text) {
        says(text, "Falk", ASSERTS, "The mill has burned down to the ground");
    }

    @Test
    void anApostropheQuotesNothing() {
        says(
                "Jon Falk said the miller's house and the bakers' shop had burned.",
                "Jon Falk",
                ASSERTS,
                "the miller's house and the bakers' shop had burned");
    }

    @Test
    void aFewWordsInMarksAreNoSpeech() {
        assertThat(statementsOf("Falk called it \"a very sad day\" for the village.")).isEmpty();
    }
}
