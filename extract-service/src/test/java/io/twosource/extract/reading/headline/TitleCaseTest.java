package io.twosource.extract.reading.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.statement.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline is cased as its article's text cases its words. */
class TitleCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Army Denies Jets Were Sold By US | It told us: by no means were jets sold, the army denies. | Army denies jets were sold by US
                    Army Denies US's Jets Were Sold | It told us that jets were sold, the army denies. | Army denies US's jets were sold
                    ARMY DENIES JETS WERE SOLD BY US | It told us the US, by no means, were asked; jets sold, it denies. | ARMY denies jets were sold by US
                    ARMY DENIES JETS WERE SOLD BY US | It told us the U.S., by no means, were asked; jets sold, it denies. | ARMY denies jets were sold by US
                    ARMY DENIES JETS WERE SOLD TO US | They were sold to us, the jets, it denies. | ARMY denies jets were sold to us
                    Minister Denies Iron Bridge Was Closed | The Iron Bridge was open. He denies that a bridge was closed; one bridge. | Minister denies Iron Bridge was closed
                    Army denies that jets were sold by US | It told us. | Army denies that jets were sold by US
                    """)
    void aHeadlineIsWrittenAsTheTextWouldWriteIt(String title, String text, String written) {
        Passage undone =
                TitleCase.undone(
                        Passage.of(Span.Part.TITLE, title), Passage.of(Span.Part.TEXT, text));

        assertThat(undone.plain()).isEqualTo(written);
        assertThat(undone.raw()).isEqualTo(title);
    }
}
