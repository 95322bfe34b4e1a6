package io.twosource.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

    private static final String STORY = "The ministry confirmed that the road was closed.\n";

    @Test
    void teasersOfOtherStoriesAreNotRead() {
        assertThat(read(STORY + " Top stories\nPolice said that 192 people were killed.\n"))
                .hasSize(1);
        assertThat(read(STORY + "- Minister denies plan to resign; markets fall\n")).hasSize(1);
    }

    @Test
    void formsAndNoticesAreNotRead() {
        assertThat(
                        read(
                                STORY
                                        + "To view this video please enable JavaScript\n"
                                        + "Your email address will not be published, we confirm.\n"
                                        + "Leave a Reply\nBob says this is not true.\n"))
                .hasSize(1);
    }

    @Test
    void aHeadlineThatTheTextRepeatsIsReadOnce() {
        List<Statement> found =
                Articles.proposed(
                                Articles.article(
                                        "Oslo confirms closure",
                                        "Oslo confirms closure\n\nRain fell."))
                        .statements();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().cue().part()).isEqualTo(Span.Part.TITLE);
    }

    @Test
    void aDatelineIsNoSpeaker() {
        assertThat(read("OSLO (Reuters) - The bank confirmed the merger with its rival."))
                .extracting(s -> s.speaker().orElseThrow().name())
                .containsExactly("bank");
    }

    private static List<Statement> read(String text) {
        return Articles.statementsOf(text);
    }
}
