package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a live blog each entry is told by itself, the newest first. */
class LiveBlogTest {

    @Test
    void aPronounIsWhoeverSpeaksInItsOwnEntry() {
        assertThat(
                        speakers(
                                """
                                Update 16.20
                                The governor, Lena Marsh, says the dyke is holding.
                                She denies that anybody was told to leave.
                                Update 15.50
                                The colonel, Ivo Dahl, says two boats have sunk.
                                He adds that both crews are safe.
                                """))
                .containsExactly("Lena Marsh", "Lena Marsh", "Ivo Dahl", "Ivo Dahl");
    }

    @Test
    void nobodyOfAnotherEntryIsMeantWhereOneIsNamed() {
        assertThat(
                        speakers(
                                """
                                16:20
                                Mayor Peter Kern said the bridge was safe.
                                15:50
                                Engineer Helen Moss visited the river in the morning.
                                He denied that the bridge was safe.
                                """))
                .containsExactly("Peter Kern", "nobody");
    }

    @Test
    void whereAnEntryNamesNobodyTheOneBeforeIsGoneOn() {
        assertThat(
                        speakers(
                                """
                                Latest, 16:20 GMT
                                Mayor Peter Kern said the bridge was safe.
                                Latest, 15:50 GMT
                                He denied that the tunnel was closed.
                                """))
                .containsExactly("Peter Kern", "Peter Kern");
    }

    @Test
    void theyAreThoseOfTheirEntry() {
        assertThat(
                        speakers(
                                """
                                16.20
                                Rescuers said the road was closed.
                                15.50
                                Mayor Peter Kern said the bridge was safe.
                                They denied that the tunnel was closed.
                                """))
                .containsExactly("Rescuers", "Peter Kern", "nobody");
    }

    @Test
    void aTimeAloneMakesNoEntries() {
        assertThat(
                        speakers(
                                """
                                Mayor Peter Kern said the bridge was safe.
                                Updated 16.20
                                Engineer Helen Moss visited the river in the morning.
                                He denied that the tunnel was closed.
                                """))
                .containsExactly("Peter Kern", "Peter Kern");
    }

    private static List<String> speakers(String text) {
        return statementsOf(text).stream()
                .map(said -> said.speaker().map(Speaker::name).orElse("nobody"))
                .toList();
    }
}
