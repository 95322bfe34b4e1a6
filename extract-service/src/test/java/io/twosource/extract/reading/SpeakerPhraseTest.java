package io.twosource.extract.reading;

import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a sentence name who speaks. */
class SpeakerPhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Lee said the bridge was closed.",
                "Jo Lee, 54, said the bridge was closed.",
                "Jo Lee, a baker whose shop burned, said the bridge was closed.",
                "Jo Lee, who runs the mine, said the bridge was closed.",
                "Jo Lee on Wednesday said the bridge was closed."
            })
    void anAsideIsNoPartOfAName(String text) {
        assertThat(mention(text)).as(text).isEqualTo("Jo Lee");
    }

    @Test
    void aDayIsNoPartOfAName() {
        assertThat(mention("Officials on Wednesday said the bridge was closed."))
                .isEqualTo("Officials");
        assertThat(mention("Last week the mayor said the bridge was closed."))
                .isEqualTo("the mayor");
        assertThat(mention("The mayor on Friday denied that the bridge was closed."))
                .isEqualTo("The mayor");
    }

    @Test
    void aDayBeforeANameIsNoPartOfIt() {
        assertThat(mention("On Monday Lindt denied that the bridge was closed."))
                .isEqualTo("Lindt");
        assertThat(mention("In November Jo Lee said the bridge was closed.")).isEqualTo("Jo Lee");
        assertThat(mention("Early on Friday Jo Lee, a baker, said the bridge was closed."))
                .isEqualTo("Jo Lee");
    }

    @Test
    void aNameMayLookLikeAnotherWord() {
        assertThat(mention("\"The bridge was closed,\" said Per Lund, who runs the mine."))
                .isEqualTo("Per Lund");
    }

    @Test
    void whoeverHeadsAFundIsNotTheFund() {
        assertThat(
                        mention(
                                "The first was Jo Lee, director of the Harbour Fund, who declined to"
                                        + " comment."))
                .isEqualTo("Jo Lee");
    }

    @Test
    void aBracketIsNoPartOfAName() {
        assertThat(
                        mention(
                                "The Department of Transport (DT), which runs the bridge, denied that"
                                        + " it was closed."))
                .isEqualTo("The Department of Transport");
        assertThat(mention("Two senators -- one from each party -- refused to comment."))
                .isEqualTo("Two senators");
        assertThat(mention("The two bakers (Ann Hart and Bill Moss) said the bread was old."))
                .isEqualTo("The two bakers");
    }

    @Test
    void speechIsNoPartOfAName() {
        assertThat(mention("\"The mill,\" Falk said, \"has burned down.\"")).isEqualTo("Falk");
    }

    @Test
    void aGenitiveIsNoPartOfAName() {
        assertThat(mention("The mayor's denial that he had taken bribes convinced nobody."))
                .isEqualTo("The mayor");
    }

    @Test
    void reportsAreFromWhereTheyCome() {
        assertThat(mention("Reports from Lisbon say that the bridge is closed."))
                .isEqualTo("Lisbon");
    }

    @Test
    void aStatementIsItsMakers() {
        says(
                "The firm released a statement refuting the claim about the leak.",
                "firm",
                DENIES,
                "the leak");
        says(
                "The company issued a statement denying that the bridge was closed.",
                "company",
                DENIES,
                "the bridge was closed");
    }

    @Test
    void twoMaySpeakTogether() {
        assertThat(mention("The mayor and the bishop said the bridge was closed."))
                .isEqualTo("The mayor and the bishop");
    }

    private static String mention(String text) {
        return only(text).speaker().orElseThrow().mention().text();
    }
}
