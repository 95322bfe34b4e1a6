package io.twosource.alert.stream;

import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.Mark;
import io.twosource.alert.mark.MarkEdit;
import io.twosource.alert.mark.MarkName;
import io.twosource.alert.mark.Stamp;
import io.twosource.alert.mark.Verdict;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.avro.HandledMark;
import io.twosource.avro.JudgedAlert;
import io.twosource.avro.MarkUndone;
import io.twosource.avro.MarkedBy;
import io.twosource.avro.MarksEdited;
import io.twosource.avro.MutedMark;
import io.twosource.avro.NoteMark;
import io.twosource.avro.PinnedMark;
import io.twosource.avro.VerdictRecalled;
import java.util.Optional;

/** Marks and their edits as they are stored and sent. */
final class MarkRecords {

    private MarkRecords() {}

    static ClaimMarks read(io.twosource.avro.ClaimMarks stored) {
        return new ClaimMarks(
                new NewsroomId(stored.getNewsroomId()),
                stored.getClaimId(),
                Optional.ofNullable(stored.getHandled()).map(MarkRecords::read),
                Optional.ofNullable(stored.getPinned()).map(MarkRecords::read),
                Optional.ofNullable(stored.getMuted()).map(MarkRecords::read),
                Optional.ofNullable(stored.getNote()).map(MarkRecords::read),
                stored.getJudged().stream().map(MarkRecords::read).toList(),
                stored.getChangedAt());
    }

    static io.twosource.avro.ClaimMarks write(ClaimMarks marks) {
        return new io.twosource.avro.ClaimMarks(
                marks.newsroom().value(),
                marks.claimId(),
                marks.handled().map(MarkRecords::write).orElse(null),
                marks.pinned().map(MarkRecords::write).orElse(null),
                marks.muted().map(MarkRecords::write).orElse(null),
                marks.note().map(MarkRecords::write).orElse(null),
                marks.judged().stream().map(MarkRecords::write).toList(),
                marks.changedAt());
    }

    static MarkEdit edit(MarksEdited stored) {
        return switch (stored.getEdit()) {
            case HandledMark one -> new MarkEdit.Marked(read(one));
            case PinnedMark one -> new MarkEdit.Marked(read(one));
            case MutedMark one -> new MarkEdit.Marked(read(one));
            case NoteMark one -> new MarkEdit.Marked(read(one));
            case JudgedAlert one -> new MarkEdit.Marked(read(one));
            case MarkUndone one -> new MarkEdit.Undone(MarkName.valueOf(one.getMark().name()));
            case VerdictRecalled one -> new MarkEdit.Recalled(one.getNoticeId());
            case Object other ->
                    throw new IllegalArgumentException("unknown edit " + other.getClass());
        };
    }

    static MarksEdited write(MarkEdit edit) {
        return new MarksEdited(
                switch (edit) {
                    case MarkEdit.Marked(Mark mark) ->
                            switch (mark) {
                                case Mark.Handled one -> write(one);
                                case Mark.Pinned one -> write(one);
                                case Mark.Muted one -> write(one);
                                case Mark.Note one -> write(one);
                                case Mark.Judged one -> write(one);
                            };
                    case MarkEdit.Undone(MarkName mark) ->
                            new MarkUndone(io.twosource.avro.MarkName.valueOf(mark.name()));
                    case MarkEdit.Recalled(String noticeId) -> new VerdictRecalled(noticeId);
                });
    }

    private static Mark.Handled read(HandledMark stored) {
        return new Mark.Handled(Optional.ofNullable(stored.getNoticeId()), read(stored.getBy()));
    }

    private static HandledMark write(Mark.Handled handled) {
        return new HandledMark(handled.noticeId().orElse(null), write(handled.by()));
    }

    private static Mark.Pinned read(PinnedMark stored) {
        return new Mark.Pinned(read(stored.getBy()));
    }

    private static PinnedMark write(Mark.Pinned pinned) {
        return new PinnedMark(write(pinned.by()));
    }

    private static Mark.Muted read(MutedMark stored) {
        return new Mark.Muted(read(stored.getBy()));
    }

    private static MutedMark write(Mark.Muted muted) {
        return new MutedMark(write(muted.by()));
    }

    private static Mark.Note read(NoteMark stored) {
        return new Mark.Note(stored.getText(), read(stored.getBy()));
    }

    private static NoteMark write(Mark.Note note) {
        return new NoteMark(note.text(), write(note.by()));
    }

    private static Mark.Judged read(JudgedAlert stored) {
        return new Mark.Judged(
                stored.getNoticeId(),
                Verdict.valueOf(stored.getVerdict().name()),
                Optional.ofNullable(stored.getStatementId()),
                read(stored.getBy()));
    }

    private static JudgedAlert write(Mark.Judged judged) {
        return new JudgedAlert(
                judged.noticeId(),
                io.twosource.avro.Verdict.valueOf(judged.verdict().name()),
                judged.statementId().orElse(null),
                write(judged.by()));
    }

    private static Stamp read(MarkedBy stored) {
        return new Stamp(stored.getBy(), stored.getName(), stored.getAt());
    }

    private static MarkedBy write(Stamp stamp) {
        return new MarkedBy(stamp.by(), stamp.name(), stamp.at());
    }
}
