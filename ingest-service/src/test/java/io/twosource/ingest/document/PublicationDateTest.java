package io.twosource.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    private static final Instant RECEIVED = Instant.parse("2024-04-17T09:30:00Z");

    @Test
    void aPossibleDateIsTakenAsItIs() {
        assertThat(of("Wed, 17 Apr 2024 09:00:00 GMT").at())
                .isEqualTo(Instant.parse("2024-04-17T09:00:00Z"));
        assertThat(of("Wed, 17 Apr 2024 09:00:00 GMT").notes()).isEmpty();
    }

    @Test
    void aPublishersClockMayBeALittleAhead() {
        assertThat(of("2024-04-17T09:39:00Z").notes()).isEmpty();
    }

    @Test
    void theFutureIsPutRight() {
        assertThat(of("2031-04-17T09:41:00Z").at()).isEqualTo(RECEIVED);
        assertThat(of("2031-04-17T09:41:00Z").notes())
                .containsExactly(
                        "its date 2031-04-17 lies in the future: taken as published when it came");
    }

    @Test
    void whatLiesBeforeTheWebIsPutRight() {
        assertThat(of("1970-01-01T00:00:00Z").at()).isEqualTo(RECEIVED);
        assertThat(of("1970-01-01T00:00:00Z").notes())
                .containsExactly(
                        "its date 1970-01-01 lies before 1990: taken as published when it came");
    }

    @Test
    void whatCannotBeReadAndWhatIsMissingAreTakenAsOfNow() {
        assertThat(of("soon").notes())
                .containsExactly("its date cannot be read: taken as published when it came");
        assertThat(PublicationDate.of(Optional.empty(), RECEIVED).notes())
                .containsExactly("it has no date: taken as published when it came");
    }

    private static PublicationDate of(String written) {
        return PublicationDate.of(Optional.of(written), RECEIVED);
    }
}
