package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "he", "she", "they" and bare surnames mean. */
class PronounTest {

    @Test
    void sheIsTheWomanEvenWhereAManIsNamedLast() {
        assertThat(
                        speakers(
                                "Engineer Helen Moss met Mayor Otto Kern. She denied that the bridge was"
                                        + " closed."))
                .containsExactly("Helen Moss");
    }

    @Test
    void heIsTheSubjectOfTheSentenceBefore() {
        assertThat(
                        speakers(
                                "Mayor Peter Kern said the bridge was safe. Inspector Paul Lind then"
                                        + " visited the river. He denied that the bridge was safe."))
                .containsExactly("Peter Kern", "Paul Lind");
    }

    @Test
    void heIsNoInstitution() {
        assertThat(speakers("The Interior Ministry confirmed the arrest. He denied the theft."))
                .containsExactly("Interior Ministry", "nobody");
    }

    @Test
    void aPronounThatNobodyFitsIsNobody() {
        assertThat(speakers("She denied that the bridge was closed.")).containsExactly("nobody");
        assertThat(speakers("They denied that the bridge was closed.")).containsExactly("nobody");
    }

    @Test
    void aPronounInAQuotationIsNotItsSpeaker() {
        assertThat(
                        speakers(
                                "Mayor Otto Kern said the bridge was safe. \"They refuse to say that the"
                                        + " bridge was closed,\" Kern said."))
                .doesNotContain("They", "they");
    }

    @ParameterizedTest
    @ValueSource(strings = {"threat", "data", "nerve gas", "system", "briefing"})
    void aThingIsNoSpeaker(String thing) {
        assertThat(speakers("The " + thing + " confirmed that the bridge was closed."))
                .containsExactly("nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "lawsuit", "witness", "council", "daily newspaper"})
    void peopleBodiesAndDocumentsSpeak(String source) {
        assertThat(speakers("The " + source + " confirmed that the bridge was closed."))
                .containsExactly(source);
    }

    @Test
    void titlesTellApartTwoOfOneSurname() {
        assertThat(
                        speakers(
                                "Mayor Otto Kern and his wife, Judge Anna Kern, met reporters. Mrs Kern"
                                        + " said the bridge was closed. Mr Kern denied that the bridge was"
                                        + " closed."))
                .containsExactly("Anna Kern", "Otto Kern");
    }

    @Test
    void aBareSurnameOfTwoStaysOpen() {
        assertThat(
                        speakers(
                                "Mayor Otto Kern said the bridge was safe. Judge Anna Kern said the road"
                                        + " was shut. On Tuesday Kern denied that the bridge was closed."))
                .containsExactly("Otto Kern", "Anna Kern", "Kern");
    }

    private static List<String> speakers(String text) {
        return statementsOf(text).stream()
                .map(s -> s.speaker().map(Speaker::name).orElse("nobody"))
                .toList();
    }
}
