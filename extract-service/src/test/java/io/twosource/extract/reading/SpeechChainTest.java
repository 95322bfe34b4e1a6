package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.name;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One speaker, several verbs of saying. */
class SpeechChainTest {

    @Test
    void aSecondVerbBelongsToTheFirstSpeaker() {
        saysAll(
                "The minister denied that he had met the envoy but said that they had spoken by"
                        + " telephone.",
                "minister DENIES: he had met the envoy",
                "minister ASSERTS: they had spoken by telephone");
        saysAll(
                "The coach said he was ready, but denied that he had signed a contract.",
                "coach ASSERTS: he was ready",
                "coach DENIES: he had signed a contract");
    }

    @Test
    void whoAddsIsWhoSpokeBefore() {
        saysAll(
                "The minister said that the bridge was safe, adding that the road would open soon.",
                "minister ASSERTS: the bridge was safe",
                "minister ASSERTS: the road would open soon");
        saysAll(
                "She told reporters that the school would close, adding that the teachers had been"
                        + " informed.",
                "nobody ASSERTS: the school would close",
                "nobody ASSERTS: the teachers had been informed");
    }

    @Test
    void aContentDoesNotSwallowTheSecondVerb() {
        saysAll(
                "The mayor said the fire was out and warned that the smoke was dangerous.",
                "mayor ASSERTS: the fire was out",
                "mayor ASSERTS: the smoke was dangerous");
    }

    @Test
    void twoClausesOfOneVerbAreOneContent() {
        says(
                "The mayor said that the dam had held and that the road was open.",
                "mayor",
                ASSERTS,
                "the dam had held and that the road was open");
    }

    @Test
    void aSecondSpeakerSpeaksForThemselves() {
        saysAll(
                "The general said that the town had fallen, and the ministry confirmed that the"
                        + " hospital was empty.",
                "general ASSERTS: the town had fallen",
                "ministry CONFIRMS: the hospital was empty");
    }

    @Test
    void oneWhoTellsWhatAnotherAdmittedQuotesThem() {
        saysAll(
                "The king said that the baker admitted that the bread was old.",
                "king ASSERTS: the baker admitted that the bread was old",
                "baker CONFIRMS: the bread was old");
    }

    @Test
    void aRefusalMayFollowAConfirmation() {
        List<Statement> found =
                statementsOf(
                        "Police confirmed that a man had been arrested but declined to give his name.");
        assertThat(found).extracting(Statement::stance).containsExactly(CONFIRMS, DECLINES);
        assertThat(found).extracting(s -> name(s)).containsOnly("Police");
    }
}
