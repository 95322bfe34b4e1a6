package io.twosource.alert.mark;

import static io.twosource.alert.mark.ManyMarks.ANN;
import static io.twosource.alert.mark.ManyMarks.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {

    @ParameterizedTest
    @CsvSource({"FOR, FOR, conflict", "AGAINST, AGAINST, conflict", "FOR, AGAINST, agree"})
    void whatWasOnTheWrongSideIsTheOppositeOfWhatItWasTakenFor(
            Side earlier, Side said, String label) {
        assertThat(example(Verdict.WRONG_SIDE, earlier, said))
                .containsInstanceOf(Example.Pair.class)
                .map(example -> ((Example.Pair) example).label())
                .contains(label);
    }

    @Test
    void ofWhatTakesNoSideNobodyHasSaidWhichItShouldTake() {
        assertThat(example(Verdict.WRONG_SIDE, Side.FOR, Side.NEITHER)).isEmpty();
        assertThat(example(Verdict.WRONG_SIDE, Side.NEITHER, Side.FOR)).isEmpty();
    }

    @Test
    void whatIsNotTheSameClaimIsRelated() {
        Optional<Example> example = example(Verdict.NOT_THE_SAME_CLAIM, Side.FOR, Side.NEITHER);

        assertThat(example)
                .contains(
                        new Example.Pair(
                                "notice-1",
                                "desk",
                                "system",
                                "related",
                                words("earlier"),
                                words("said")));
    }

    @Test
    void whatIsNoStatementStandsByItself() {
        assertThat(example(Verdict.NO_STATEMENT, Side.FOR, Side.FOR))
                .contains(
                        new Example.Statement(
                                "notice-1",
                                "desk",
                                words("said"),
                                new Example.Gold("none", 0, null)));
    }

    @Test
    void whatTheFormatHasNoPlaceForMakesNone() {
        assertThat(example(Verdict.SAME_SOURCE_TWICE, Side.FOR, Side.FOR)).isEmpty();
        assertThat(example(Verdict.GOOD, Side.FOR, Side.FOR)).isEmpty();
    }

    @Test
    void whatIsGoneOrWasNotNamedMakesNone() {
        ExampleClaim none = new ExampleClaim(List.of());
        ExampleClaim alone =
                new ExampleClaim(List.of(statement("said", Side.FOR, Optional.of("earlier"))));
        Mark.Judged unnamed =
                new Mark.Judged("notice-1", Verdict.NO_STATEMENT, Optional.empty(), ANN);

        assertThat(Example.of(DESK, judged(Verdict.NO_STATEMENT), none)).isEmpty();
        assertThat(Example.of(DESK, judged(Verdict.NOT_THE_SAME_CLAIM), alone)).isEmpty();
        assertThat(Example.of(DESK, unnamed, alone)).isEmpty();
    }

    private static Optional<Example> example(Verdict verdict, Side earlier, Side said) {
        return Example.of(
                DESK,
                judged(verdict),
                new ExampleClaim(
                        List.of(
                                statement("earlier", earlier, Optional.empty()),
                                statement("said", said, Optional.of("earlier")))));
    }

    private static Mark.Judged judged(Verdict verdict) {
        return new Mark.Judged("notice-1", verdict, Optional.of("said"), ANN);
    }

    private static ExampleStatement statement(String id, Side side, Optional<String> against) {
        return new ExampleStatement(id, side, against, words(id));
    }

    private static ExampleStatement.Words words(String sentence) {
        return new ExampleStatement.Words(
                "article-1",
                "JAMnews",
                "Title",
                "2024-04-17",
                null,
                "asserts",
                "text",
                0,
                sentence.length(),
                sentence,
                "said",
                0,
                null,
                null,
                null,
                null,
                "rule");
    }
}
