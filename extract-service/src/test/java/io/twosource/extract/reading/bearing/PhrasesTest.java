package io.twosource.extract.reading.bearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = new Phrases(List.of("true", "not true", "debunk*", "isn't"));

    @Test
    void aStarStandsForAnyEnding() {
        assertThat(phrases.occurIn("experts debunked it")).isTrue();
        assertThat(phrases.occurIn("debunk")).isTrue();
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertThat(phrases.occurIn("untrue")).isFalse();
        assertThat(phrases.occurIn("truest")).isFalse();
    }

    @Test
    void aWordInQuoteMarksIsFound() {
        assertThat(phrases.occurIn("called it 'true' and left")).isTrue();
    }

    @Test
    void theLongerPhraseIsFound() {
        assertThat(phrases.in("it is not true"))
                .extracting(f -> f.group())
                .containsExactly("not true");
    }

    @Test
    void blanksKeepEveryOffset() {
        assertThat(phrases.blankedIn("it isn't so")).isEqualTo("it       so");
    }
}
