package io.twosource.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {

    private static final String TEXT = "Peskov said: \"We confirm it.\"\n\nHe gave no reason.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated 5 min ago",
                "Last updated: 17 April 2024, 12:05 GMT",
                "3 hours ago",
                "4 min read",
                "12 comments",
                "Share this article",
                "Обновлено 12:05",
                "vor 5 Minuten",
                "Il y a 2 heures",
            })
    void whatAPageShowsForAWhileIsNoContent(String line) {
        assertThat(Looks.without(line + "\n" + TEXT)).isEqualTo(Looks.without(TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated figures show that 5 people died",
                "3 hours ago the column left.",
                "He comments.",
                "Published reports of 12 deaths are false, the ministry said on Wednesday.",
            })
    void sentencesThatOnlyBeginSoAreContent(String line) {
        assertThat(Looks.without(line + "\n" + TEXT)).isNotEqualTo(Looks.without(TEXT));
    }

    @Test
    void quoteMarksDashesAndSpacesAreLooks() {
        assertThat(Looks.without("Peskov said:  “We confirm it.”\r\nHe\u00a0gave no reason.\u200b"))
                .isEqualTo(Looks.without(TEXT));
        assertThat(Looks.without("Nagorno–Karabakh")).isEqualTo("Nagorno-Karabakh");
    }

    @Test
    void aTextOfNothingElseIsKept() {
        assertThat(Looks.without("Share this")).isEqualTo("Share this");
    }
}
