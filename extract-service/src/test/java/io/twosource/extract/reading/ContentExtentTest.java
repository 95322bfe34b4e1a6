package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a content runs: to all of its clause, and no further. */
class ContentExtentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He said lifting the curbs will require compromise.                         | lifting the curbs will require compromise
                    The city bought detectors that supporters say are critical to the harbour. | detectors that supporters say are critical to the harbour
                    The group's spokesman, Omar Falk, denied involvement in a telephone call with Reuters. | involvement
                    Doctors were unable to confirm whether the man was suspect No. 1 of the police. | whether the man was suspect No. 1 of the police
                    The bank failed on Monday in the valley, an aide of the minister told Reuters. | The bank failed on Monday in the valley
                    """)
    void aContentIsAllOfItsClause(String text, String content) {
        assertThat(statementsOf(text).getFirst().content()).map(Span::text).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The mayor declined to comment on the record.
                    The mayor would not comment on Monday.
                    """)
    void theOccasionIsNoContent(String text) {
        assertThat(statementsOf(text))
                .singleElement()
                .satisfies(s -> assertThat(s.content()).isEmpty());
    }
}
