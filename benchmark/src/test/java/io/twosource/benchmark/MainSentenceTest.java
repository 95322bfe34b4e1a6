package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainSentenceTest {

    @Test
    void aTitleTellsWhatAnArticleIsAbout() {
        assertThat(MainSentence.of("Dam bursts", "It rained.")).isEqualTo("Dam bursts");
    }

    @Test
    void aDateIsNoTitle() {
        assertThat(MainSentence.of("Updated: 3 May 2013, 10:15 am ET", "3 May\nDam bursts in Laos"))
                .isEqualTo("Dam bursts in Laos");
    }
}
