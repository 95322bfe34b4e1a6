package io.twosource.alert.mark;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Instant;
import java.util.Optional;

/** Marks to try things on. */
public final class ManyMarks {

    public static final NewsroomId DESK = new NewsroomId("desk");
    public static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    public static final Stamp ANN = new Stamp("desk/tok_1", "Ann", NOON);
    public static final Stamp BOB = new Stamp("desk/tok_2", "Bob", NOON.plusSeconds(60));

    private ManyMarks() {}

    /** Of a claim that nobody has marked, after some edits. */
    static ClaimMarks marks(MarkEdit... edits) {
        ClaimMarks marks = ClaimMarks.none(DESK, "claim-1");
        for (MarkEdit edit : edits) {
            marks = edit.of(marks, NOON);
        }
        return marks;
    }

    public static MarkEdit handled(String noticeId, Stamp by) {
        return new MarkEdit.Marked(new Mark.Handled(Optional.of(noticeId), by));
    }

    public static MarkEdit wrong(String noticeId, Verdict why, Stamp by) {
        return new MarkEdit.Marked(new Mark.Judged(noticeId, why, Optional.of("statement-1"), by));
    }
}
