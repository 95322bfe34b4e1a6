package io.twosource.alert.mark;

import static io.twosource.alert.mark.ManyMarks.ANN;
import static io.twosource.alert.mark.ManyMarks.BOB;
import static io.twosource.alert.mark.ManyMarks.NOON;
import static io.twosource.alert.mark.ManyMarks.handled;
import static io.twosource.alert.mark.ManyMarks.marks;
import static io.twosource.alert.mark.ManyMarks.wrong;
import static io.twosource.alert.mark.Verdict.GOOD;
import static io.twosource.alert.mark.Verdict.NO_STATEMENT;
import static io.twosource.alert.mark.Verdict.WRONG_SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkEditTest {

    private static final MarkEdit UNHANDLED = new MarkEdit.Undone(MarkName.HANDLED);

    @Test
    void whoMarkedItFirstStaysAndNothingIsChanged() {
        ClaimMarks once = marks(pinned(ANN), muted(ANN), noted("Asked", ANN), handled("n1", ANN));

        ClaimMarks twice =
                marks(
                        pinned(ANN),
                        muted(ANN),
                        noted("Asked", ANN),
                        handled("n1", ANN),
                        pinned(BOB),
                        muted(BOB),
                        noted("Asked", BOB),
                        handled("n1", BOB));

        assertThat(twice).isEqualTo(once);
        assertThat(pinned(BOB).of(once, NOON.plusSeconds(9))).isSameAs(once);
    }

    @Test
    void anotherNoteTakesThePlaceOfTheFirst() {
        assertThat(marks(noted("Asked", ANN), noted("Answered", BOB)).note())
                .contains(new Mark.Note("Answered", BOB));
    }

    @Test
    void anAlertThatIsHandledIsGoodUntilSomebodyFindsThatItIsNot() {
        assertThat(verdict(marks(handled("n1", ANN)), "n1")).contains(GOOD);
        assertThat(verdict(marks(handled("n1", ANN), wrong("n1", WRONG_SIDE, BOB)), "n1"))
                .contains(WRONG_SIDE);
        assertThat(verdict(marks(wrong("n1", WRONG_SIDE, BOB), handled("n1", ANN)), "n1"))
                .contains(WRONG_SIDE);
    }

    @Test
    void aClaimThatIsHandledAsSuchJudgesNoAlert() {
        ClaimMarks marks = marks(new MarkEdit.Marked(new Mark.Handled(Optional.empty(), ANN)));

        assertThat(marks.has(MarkName.HANDLED)).isTrue();
        assertThat(marks.judged()).isEmpty();
    }

    @Test
    void eachAlertThatWasHandledStaysGoodWhenTheNextIs() {
        ClaimMarks marks = marks(handled("n1", ANN), handled("n2", BOB));

        assertThat(marks.handled()).contains(new Mark.Handled(Optional.of("n2"), BOB));
        assertThat(marks.judged()).extracting(Mark.Judged::noticeId).containsExactly("n1", "n2");
    }

    @Test
    void whatIsTakenBackLeavesNoTraceOfIt() {
        ClaimMarks marks =
                marks(
                        pinned(ANN),
                        muted(ANN),
                        noted("Asked", ANN),
                        handled("n1", ANN),
                        new MarkEdit.Undone(MarkName.PINNED),
                        new MarkEdit.Undone(MarkName.MUTED),
                        new MarkEdit.Undone(MarkName.NOTE),
                        UNHANDLED);

        assertThat(marks.isEmpty()).isTrue();
    }

    @Test
    void takingBackThatItIsHandledKeepsThatItWasWrongAndWhatWasGoodBefore() {
        ClaimMarks marks = marks(handled("n1", ANN), handled("n2", ANN), UNHANDLED);
        ClaimMarks wrong = marks(handled("n1", ANN), wrong("n1", WRONG_SIDE, BOB), UNHANDLED);

        assertThat(marks.judged()).extracting(Mark.Judged::noticeId).containsExactly("n1");
        assertThat(verdict(wrong, "n1")).contains(WRONG_SIDE);
    }

    @Test
    void anAlertThatIsNotWrongAfterAllIsGoodOnlyIfItIsTheOneThatIsHandled() {
        MarkEdit recalled = new MarkEdit.Recalled("n1");

        assertThat(marks(wrong("n1", WRONG_SIDE, BOB), recalled).isEmpty()).isTrue();
        assertThat(verdict(marks(handled("n1", ANN), wrong("n1", WRONG_SIDE, BOB), recalled), "n1"))
                .contains(GOOD);
        assertThat(marks(handled("n1", ANN), recalled)).isEqualTo(marks(handled("n1", ANN)));
    }

    @Test
    void ofTooManyAlertsTheOldestGoodOneIsForgottenBeforeAnyWrongOne() {
        ClaimMarks marks = marks(wrong("first", NO_STATEMENT, ANN), handled("good", ANN));
        for (int number = 0; number < ClaimMarks.MOST_JUDGED - 1; number++) {
            marks = wrong("n" + number, WRONG_SIDE, BOB).of(marks, NOON);
        }

        assertThat(marks.judged()).hasSize(ClaimMarks.MOST_JUDGED);
        assertThat(marks.judgementOf("good")).isEmpty();
        assertThat(marks.judgementOf("first")).isPresent();
        assertThat(wrong("one-more", WRONG_SIDE, BOB).of(marks, NOON).judgementOf("first"))
                .isEmpty();
    }

    @Test
    void anAlertIsJudgedOnceHoweverOftenSomebodyJudgesIt() {
        MarkEdit[] all =
                IntStream.range(0, 100)
                        .mapToObj(
                                number ->
                                        wrong(
                                                "n1",
                                                number % 2 == 0 ? WRONG_SIDE : NO_STATEMENT,
                                                ANN))
                        .toArray(MarkEdit[]::new);

        assertThat(marks(all).judged())
                .extracting(Mark.Judged::verdict)
                .containsExactly(NO_STATEMENT);
    }

    private static Optional<Verdict> verdict(ClaimMarks marks, String noticeId) {
        return marks.judgementOf(noticeId).map(Mark.Judged::verdict);
    }

    private static MarkEdit pinned(Stamp by) {
        return new MarkEdit.Marked(new Mark.Pinned(by));
    }

    private static MarkEdit muted(Stamp by) {
        return new MarkEdit.Marked(new Mark.Muted(by));
    }

    private static MarkEdit noted(String text, Stamp by) {
        return new MarkEdit.Marked(new Mark.Note(text, by));
    }
}
