package io.twosource.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words =
            new Words(
                    Map.of("503", "Not now", "ETag", "The version"),
                    Map.of(
                            "503", "Not yet",
                            "text", "The claim",
                            "Note.text", "The note",
                            "claims/{id}", "The claim's id",
                            "?since", "From then on",
                            "listMarks?since", "Marked since then"));

    @Test
    void aFieldMeansTheSameEverywhereButWhereItHasAMeaningOfItsOwn() {
        assertThat(words.field("Claim", "text")).hasValue("The claim");
        assertThat(words.field("Note", "text")).hasValue("The note");
        assertThat(words.field("Note", "by")).isEmpty();
    }

    @Test
    void aPartOfAPathMeansWhatStandsBeforeIt() {
        assertThat(words.pathParameter("/v1/claims/{id}/marks", "id")).hasValue("The claim's id");
        assertThat(words.pathParameter("/v1/notes/{id}", "id")).isEmpty();
    }

    @Test
    void aParameterMeansTheSameInAllOperationsButThoseThatSayElse() {
        assertThat(words.queryParameter("listClaims", "since")).hasValue("From then on");
        assertThat(words.queryParameter("listMarks", "since")).hasValue("Marked since then");
    }

    @Test
    void aServicesOwnWordsCountBeforeThoseOfAll() {
        assertThat(words.answer("503")).hasValue("Not yet");
        assertThat(words.header("ETag")).hasValue("The version");
    }

    @Test
    void aWordOfTheServiceThatNothingIsCalledIsKnown() {
        assertThat(words.field("Note", "text")).isPresent();
        assertThat(words.answer("503")).isPresent();

        assertThat(words.unused())
                .containsExactly("?since", "claims/{id}", "listMarks?since", "text");
    }
}
