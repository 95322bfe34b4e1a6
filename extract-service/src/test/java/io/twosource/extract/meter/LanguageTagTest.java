package io.twosource.extract.meter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"en,en", "EN,en", "en-GB,en", "hy-Armn-AM,hy", "und,und"})
    void aLanguageIsTaggedByItsPrimarySubtag(String language, String tag) {
        assertThat(LanguageTag.of(language)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "xx", "english", "x-made-up-1", "en_GB"})
    void whatIsNoKnownLanguageAddsNoSeriesOfItsOwn(String language) {
        assertThat(LanguageTag.of(language)).isEqualTo("other");
    }
}
