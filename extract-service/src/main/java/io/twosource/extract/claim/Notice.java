package io.twosource.extract.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim's state changed.
 *
 * @param noticeId a hash of what it tells
 * @param claim the claim's text
 * @param cause the statement that changed it
 * @param opposite the strongest evidence of the other side, where there is one
 * @param reason what was counted and why
 * @param at when Twosource learned of it
 * @param also what else it tells, since one cause raises one notice: a dispute is a denial, too
 * @param told of what is withdrawn: the kinds of notices that it had raised
 * @param times when it was decided
 */
public record Notice(
        String noticeId,
        NoticeKind kind,
        String claimId,
        String claim,
        ClaimState before,
        ClaimState after,
        TimelineEntry cause,
        Optional<TimelineEntry> opposite,
        String reason,
        Instant at,
        List<NoticeKind> also,
        List<NoticeKind> told,
        NoticeTimes times) {

    public Notice {
        also = List.copyOf(also);
        told = List.copyOf(told);
    }

    /** The same, decided then. */
    public Notice at(NoticeTimes decided) {
        return new Notice(
                noticeId, kind, claimId, claim, before, after, cause, opposite, reason, at, also,
                told, decided);
    }

    /** All that it tells, the gravest first. */
    public List<NoticeKind> kinds() {
        return Stream.concat(Stream.of(kind), also.stream()).toList();
    }
}
