package io.twosource.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Progress progress = new Progress();

    @Test
    void whoeverTakesOverBeginsWithTheFirstThatIsNotDone() {
        progress.begin(7);
        progress.begin(8);
        progress.begin(12);

        progress.end(8);
        assertThat(progress.done()).isEqualTo(7);
        progress.end(7);
        assertThat(progress.done()).isEqualTo(12);
        progress.end(12);
        assertThat(progress.done()).isEqualTo(13);
    }
}
