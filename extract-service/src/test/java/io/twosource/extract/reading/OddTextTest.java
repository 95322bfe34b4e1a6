package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts without words, without English, or without names. */
class OddTextTest {

    @Test
    void emptyTextHasNoStatements() {
        assertThat(Articles.read(article("", "")).statements()).isEmpty();
        assertThat(Articles.read(article(" ", "\n\n \t")).statements()).isEmpty();
    }

    @Test
    void otherLanguagesAreTold() {
        Reading german =
                Articles.read(
                        article(
                                "Minister dementiert Bericht",
                                "Der Minister hat am Mittwoch bestätigt, dass die Straße gesperrt wurde.",
                                Optional.empty()));
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.statements()).isEmpty();
        assertThat(
                        Articles.read(
                                        article(
                                                "",
                                                "Министр подтвердил, что дорога закрыта.",
                                                Optional.empty()))
                                .language())
                .isEqualTo("ru");
    }

    @Test
    void whoeverHasNoNameHasAKey() {
        assertThat(Articles.statementsOf("A senior official said that the road was closed."))
                .singleElement()
                .extracting(statement -> statement.speaker().orElseThrow().identity())
                .isEqualTo("senior official");
    }
}
