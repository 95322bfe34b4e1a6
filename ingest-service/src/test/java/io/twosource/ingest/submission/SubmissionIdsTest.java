package io.twosource.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionIdsTest {

    @Test
    void idsSortByTheTimeTheyWereMade() {
        assertThat(at(Samples.NOW).next()).isLessThan(at(Samples.NOW.plusMillis(1)).next());
    }

    @Test
    void twoOfOneMomentDiffer() {
        SubmissionIds ids = at(Samples.NOW);

        assertThat(ids.next()).isNotEqualTo(ids.next());
    }

    @Test
    void theyAreUuidsOfVersion7() {
        UUID id = UUID.fromString(at(Samples.NOW).next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    private static SubmissionIds at(Instant now) {
        return new SubmissionIds(Clock.fixed(now, ZoneOffset.UTC), new Random(7));
    }
}
