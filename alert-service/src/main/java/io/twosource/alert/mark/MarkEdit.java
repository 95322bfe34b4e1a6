package io.twosource.alert.mark;

import io.twosource.alert.change.Edit;
import java.time.Instant;
import java.util.Optional;

/** What can be changed of a claim's marks, made of whatever they are when that is decided. */
public sealed interface MarkEdit extends Edit {

    /** The marks then, without regard to when they were changed. */
    ClaimMarks of(ClaimMarks stands);

    /** The marks then; the same where nothing is to change. */
    default ClaimMarks of(ClaimMarks stands, Instant at) {
        ClaimMarks edited = of(stands);
        return edited.equals(stands) ? stands : edited.changed(at);
    }

    @Override
    default boolean isWhole() {
        return false;
    }

    /** It is to be marked so. Who did that first, and when, stays where it is marked so already. */
    record Marked(Mark mark) implements MarkEdit {
        @Override
        public ClaimMarks of(ClaimMarks stands) {
            return switch (mark) {
                case Mark.Handled one -> handled(stands, one);
                case Mark.Pinned one ->
                        stands.withPinned(stands.pinned().or(() -> Optional.of(one)));
                case Mark.Muted one -> stands.withMuted(stands.muted().or(() -> Optional.of(one)));
                case Mark.Note one ->
                        stands.note().filter(note -> note.text().equals(one.text())).isPresent()
                                ? stands
                                : stands.withNote(Optional.of(one));
                case Mark.Judged one ->
                        stands.judgementOf(one.noticeId())
                                        .filter(known -> isSame(known, one))
                                        .isPresent()
                                ? stands
                                : stands.with(one);
            };
        }

        /** An alert that is handled is good, unless somebody has found that it is not. */
        private static ClaimMarks handled(ClaimMarks stands, Mark.Handled one) {
            if (stands.handled().filter(known -> isSame(known, one)).isPresent()) {
                return stands;
            }
            ClaimMarks handled = stands.withHandled(Optional.of(one));
            return one.noticeId()
                    .filter(noticeId -> stands.judgementOf(noticeId).isEmpty())
                    .map(noticeId -> handled.with(good(noticeId, one.by())))
                    .orElse(handled);
        }

        private static boolean isSame(Mark.Handled known, Mark.Handled one) {
            return known.noticeId().equals(one.noticeId());
        }

        private static boolean isSame(Mark.Judged known, Mark.Judged one) {
            return known.verdict() == one.verdict()
                    && known.statementId().equals(one.statementId());
        }
    }

    /** It is to be marked so no more; an alert that was good by that is not judged, either. */
    record Undone(MarkName mark) implements MarkEdit {

        @Override
        public ClaimMarks of(ClaimMarks stands) {
            return switch (mark) {
                case HANDLED -> unhandled(stands);
                case PINNED -> stands.withPinned(Optional.empty());
                case MUTED -> stands.withMuted(Optional.empty());
                case NOTE -> stands.withNote(Optional.empty());
            };
        }

        private static ClaimMarks unhandled(ClaimMarks stands) {
            ClaimMarks unhandled = stands.withHandled(Optional.empty());
            return stands.handled()
                    .flatMap(Mark.Handled::noticeId)
                    .flatMap(stands::judgementOf)
                    .filter(one -> !one.isWrong())
                    .map(one -> unhandled.without(one.noticeId()))
                    .orElse(unhandled);
        }
    }

    /** An alert is to count as wrong no more; if it was handled, it is good again. */
    record Recalled(String noticeId) implements MarkEdit {
        @Override
        public ClaimMarks of(ClaimMarks stands) {
            if (stands.judgementOf(noticeId).filter(Mark.Judged::isWrong).isEmpty()) {
                return stands;
            }
            return stands.handled()
                    .filter(handled -> handled.noticeId().filter(noticeId::equals).isPresent())
                    .map(handled -> stands.with(good(noticeId, handled.by())))
                    .orElseGet(() -> stands.without(noticeId));
        }
    }

    private static Mark.Judged good(String noticeId, Stamp by) {
        return new Mark.Judged(noticeId, Verdict.GOOD, Optional.empty(), by);
    }
}
