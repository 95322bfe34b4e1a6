package io.twosource.alert.mark;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a newsroom has marked of a claim.
 *
 * @param judged alerts, each once, the last that was judged last; {@link #MOST_JUDGED} at the most
 * @param changedAt when any of it was changed last
 */
public record ClaimMarks(
        NewsroomId newsroom,
        String claimId,
        Optional<Mark.Handled> handled,
        Optional<Mark.Pinned> pinned,
        Optional<Mark.Muted> muted,
        Optional<Mark.Note> note,
        List<Mark.Judged> judged,
        Instant changedAt) {

    /** Of one claim. With one more, the oldest that was good is forgotten, else the oldest. */
    public static final int MOST_JUDGED = 32;

    /** What the id of a claim, a notice or a statement may be. */
    public static final String ID_PATTERN = "[A-Za-z0-9_-]{1,100}";

    public static final String NO_ID = "must be letters, digits, _ and -, 100 at the most";

    public ClaimMarks {
        judged = List.copyOf(judged);
        if (judged.size() > MOST_JUDGED) {
            throw new IllegalArgumentException("%d alerts of a claim".formatted(judged.size()));
        }
    }

    /** Nothing is marked. */
    public static ClaimMarks none(NewsroomId newsroom, String claimId) {
        return new ClaimMarks(
                newsroom,
                claimId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Instant.EPOCH);
    }

    /** The key of a record in Kafka: {@code newsroom/claimId}. */
    public static String keyOf(NewsroomId newsroom, String claimId) {
        return newsroom + "/" + claimId;
    }

    /** Whether nothing is marked: what is so is not kept. */
    public boolean isEmpty() {
        return handled.isEmpty()
                && pinned.isEmpty()
                && muted.isEmpty()
                && note.isEmpty()
                && judged.isEmpty();
    }

    /** Whether it is marked as that. */
    public boolean has(MarkName mark) {
        return switch (mark) {
            case HANDLED -> handled.isPresent();
            case PINNED -> pinned.isPresent();
            case MUTED -> muted.isPresent();
            case NOTE -> note.isPresent();
        };
    }

    /** Whether an alert on it was judged wrong. */
    public boolean hasWrong() {
        return judged.stream().anyMatch(Mark.Judged::isWrong);
    }

    /** What an alert was found to be, if anybody has said. */
    public Optional<Mark.Judged> judgementOf(String noticeId) {
        return judged.stream().filter(one -> one.isOf(noticeId)).findFirst();
    }

    ClaimMarks withHandled(Optional<Mark.Handled> other) {
        return new ClaimMarks(newsroom, claimId, other, pinned, muted, note, judged, changedAt);
    }

    ClaimMarks withPinned(Optional<Mark.Pinned> other) {
        return new ClaimMarks(newsroom, claimId, handled, other, muted, note, judged, changedAt);
    }

    ClaimMarks withMuted(Optional<Mark.Muted> other) {
        return new ClaimMarks(newsroom, claimId, handled, pinned, other, note, judged, changedAt);
    }

    ClaimMarks withNote(Optional<Mark.Note> other) {
        return new ClaimMarks(newsroom, claimId, handled, pinned, muted, other, judged, changedAt);
    }

    /** The alert's judgement anew, last of all. */
    ClaimMarks with(Mark.Judged one) {
        List<Mark.Judged> all = new ArrayList<>(without(one.noticeId()).judged);
        all.add(one);
        if (all.size() > MOST_JUDGED) {
            all.remove(
                    all.stream()
                            .filter(Predicate.not(Mark.Judged::isWrong))
                            .findFirst()
                            .orElseGet(all::getFirst));
        }
        return withJudged(all);
    }

    /** The alert as if nobody had judged it. */
    ClaimMarks without(String noticeId) {
        return withJudged(judged.stream().filter(one -> !one.isOf(noticeId)).toList());
    }

    ClaimMarks changed(Instant at) {
        return new ClaimMarks(newsroom, claimId, handled, pinned, muted, note, judged, at);
    }

    private ClaimMarks withJudged(List<Mark.Judged> other) {
        return new ClaimMarks(newsroom, claimId, handled, pinned, muted, note, other, changedAt);
    }
}
