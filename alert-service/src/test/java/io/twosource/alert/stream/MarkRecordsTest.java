package io.twosource.alert.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.ManyMarks;
import io.twosource.alert.mark.Mark;
import io.twosource.alert.mark.MarkEdit;
import io.twosource.alert.mark.MarkName;
import io.twosource.alert.mark.Stamp;
import io.twosource.alert.mark.Verdict;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkRecordsTest {

    private static final Stamp ANN = ManyMarks.ANN;

    @ParameterizedTest
    @MethodSource("edits")
    void aCommandIsReadAsItWasWritten(MarkEdit edit) {
        RecordKey subject = new RecordKey("claim-marks", "desk/claim-1");
        Change change =
                new Change(
                        "change-1",
                        "desk",
                        subject,
                        ManyMarks.NOON,
                        Condition.madeOf(3),
                        new Change.PutOrMake(ByteBuffer.wrap(new byte[] {1}), 7, edit));

        assertThat(ChangeRecords.read(ChangeRecords.write(change))).isEqualTo(change);
    }

    @Test
    void marksAreReadAsTheyWereWrittenAndTheLargestAreBounded() {
        String longest = "x".repeat(100);
        Stamp by =
                new Stamp("d".repeat(40) + "/tok_0123456789abcdef", "\u4e2d".repeat(200), ANN.at());
        ClaimMarks marks = ClaimMarks.none(ManyMarks.DESK, longest);
        for (MarkEdit edit :
                new MarkEdit[] {
                    new MarkEdit.Marked(new Mark.Pinned(by)),
                    new MarkEdit.Marked(new Mark.Muted(by)),
                    new MarkEdit.Marked(new Mark.Handled(Optional.of(longest), by)),
                    new MarkEdit.Marked(
                            new Mark.Note("\u4e2d".repeat(Mark.Note.MOST_CHARACTERS), by))
                }) {
            marks = edit.of(marks, ANN.at());
        }
        for (int number = 0; number < 100; number++) {
            Mark.Judged judged =
                    new Mark.Judged(
                            "%0100d".formatted(number),
                            Verdict.WRONG_SIDE,
                            Optional.of(longest),
                            by);
            marks = new MarkEdit.Marked(judged).of(marks, ANN.at());
        }

        byte[] bytes =
                AlertServiceTopics.CLAIM_MARKS
                        .values()
                        .serializer()
                        .serialize("claim-marks", marks);

        assertThat(AlertServiceTopics.CLAIM_MARKS.values().deserializer().deserialize("", bytes))
                .isEqualTo(marks);
        assertThat(bytes.length).isLessThan(40_000);
    }

    static Stream<MarkEdit> edits() {
        Stream<MarkEdit> marked =
                Stream.of(
                                new Mark.Handled(Optional.empty(), ANN),
                                new Mark.Handled(Optional.of("notice-1"), ANN),
                                new Mark.Pinned(ANN),
                                new Mark.Muted(ANN),
                                new Mark.Note("Asked the ministry", ANN))
                        .map(MarkEdit.Marked::new);
        Stream<MarkEdit> judged =
                Arrays.stream(Verdict.values())
                        .map(
                                verdict ->
                                        new MarkEdit.Marked(
                                                new Mark.Judged(
                                                        "notice-1",
                                                        verdict,
                                                        Optional.of("statement-1"),
                                                        ANN)));
        Stream<MarkEdit> undone =
                Stream.concat(
                        Arrays.stream(MarkName.values()).map(MarkEdit.Undone::new),
                        Stream.of(new MarkEdit.Recalled("notice-1")));
        return Stream.concat(marked, Stream.concat(judged, undone));
    }
}
