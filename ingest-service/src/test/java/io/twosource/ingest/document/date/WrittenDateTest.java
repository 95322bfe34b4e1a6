package io.twosource.ingest.document.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-04-17T09:30:00Z                     | 2024-04-17T09:30:00Z
                    2024-04-17T13:30:00+04:00                | 2024-04-17T09:30:00Z
                    2024-04-17T13:30:00.123456+0400          | 2024-04-17T09:30:00Z
                    2024-04-17t09:30z                        | 2024-04-17T09:30:00Z
                    2024-04-17 09:30:00 UTC                  | 2024-04-17T09:30:00Z
                    2024-04-17 05:30:00 -0400                | 2024-04-17T09:30:00Z
                    20240417T093000Z                         | 2024-04-17T09:30:00Z
                    2024-W16-3T09:30:00Z                     | 2024-04-17T09:30:00Z
                    2024-108T09:30:00Z                       | 2024-04-17T09:30:00Z
                    2024-04-16T24:00:00Z                     | 2024-04-17T00:00:00Z
                    2016-12-31T23:59:60Z                     | 2016-12-31T23:59:59Z
                    2024-04-17T13:30:00+04:00[Asia/Yerevan]  | 2024-04-17T09:30:00Z
                    Wed, 17 Apr 2024 09:30:00 GMT            | 2024-04-17T09:30:00Z
                    Sun, 17 Apr 2024 09:30:00 GMT            | 2024-04-17T09:30:00Z
                    17 Apr 24 05:30 EDT                      | 2024-04-17T09:30:00Z
                    Wed, 17 Apr 2024 13:30:00 +0400          | 2024-04-17T09:30:00Z
                    Wed Apr 17 09:30:00 GMT 2024             | 2024-04-17T09:30:00Z
                    Wed Apr 17 2024 13:30:00 GMT+0400 (+04)  | 2024-04-17T09:30:00Z
                    April 17, 2024 5:30 a.m. EDT             | 2024-04-17T09:30:00Z
                    April 17, 2024 at 09:30 PM UTC           | 2024-04-17T21:30:00Z
                    17 апреля 2024, 12:30 MSK                | 2024-04-17T09:30:00Z
                    Τετ, 17 Απρ 2024 12:30:00 EEST           | 2024-04-17T09:30:00Z
                    2024-április-17T09:30+00:00              | 2024-04-17T09:30:00Z
                    1713346200                               | 2024-04-17T09:30:00Z
                    1713346200000                            | 2024-04-17T09:30:00Z
                    """)
    void aDateWithItsZoneNeedsNoNote(String written, String at) {
        assertThat(WrittenDate.read(written))
                .hasValueSatisfying(
                        date -> {
                            assertThat(date.at().toString().replaceAll("\\.\\d+Z", "Z"))
                                    .isEqualTo(at);
                            assertThat(date.notes()).isEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-04-17T09:30:00        | 2024-04-17T09:30:00Z | its date has no zone: taken as UTC
                    Wed Apr 17 09:30:00 2024   | 2024-04-17T09:30:00Z | its date has no zone: taken as UTC
                    17.04.2024 09:30           | 2024-04-17T09:30:00Z | its date has no zone: taken as UTC
                    20240417093000             | 2024-04-17T09:30:00Z | its date has no zone: taken as UTC
                    2024년 04월 17일 오후 09:30 | 2024-04-17T21:30:00Z | its date has no zone: taken as UTC
                    2024-04-17                 | 2024-04-17T00:00:00Z | its date has no time: taken as midnight UTC
                    20240417                   | 2024-04-17T00:00:00Z | its date has no time: taken as midnight UTC
                    April 17, 2024             | 2024-04-17T00:00:00Z | its date has no time: taken as midnight UTC
                    04/17/2024                 | 2024-04-17T00:00:00Z | its date has no time: taken as midnight UTC
                    2024-04                    | 2024-04-01T00:00:00Z | its date has no day: taken as the first one
                    03/04/2024                 | 2024-04-03T00:00:00Z | its date can be read in two ways: taken as the day before the month
                    """)
    void whatIsAssumedIsNoted(String written, String at, String note) {
        assertThat(WrittenDate.read(written))
                .hasValueSatisfying(
                        date -> {
                            assertThat(date.at()).hasToString(at);
                            assertThat(date.notes()).startsWith(note);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-02-30T00:00:00Z",
                "2024-04-17T29:30:00Z",
                "2024-04-17T09:30:00+99:00",
                "32 Apr 2024 09:30:00 GMT",
                "99999999999999999999999",
                "12 of them"
            })
    void whatNamesNoDayIsNone(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}
