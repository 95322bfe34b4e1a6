package io.twosource.alert.notice;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim's state changed.
 *
 * @param cause the statement that changed it
 * @param opposite the strongest evidence of the other side, where there is one
 * @param also what else it tells, as one cause raises one notice: a dispute is a denial, too
 * @param at when the article came that raised it
 * @param told of what is withdrawn: the kinds of notices that it had raised
 * @param times when it was decided
 */
public record Notice(
        String id,
        NoticeKind kind,
        String claimId,
        String claim,
        ClaimState before,
        ClaimState after,
        Statement cause,
        @Nullable Statement opposite,
        String reason,
        Instant at,
        Set<NoticeKind> also,
        Set<NoticeKind> told,
        NoticeTimes times) {

    public Notice {
        also = Set.copyOf(also);
        told = Set.copyOf(told);
    }

    /** The statements that it shows: its cause, then the other side's. */
    public Stream<Statement> statements() {
        return Stream.concat(Stream.of(cause), Stream.ofNullable(opposite));
    }

    /** Statements on its claim; of what is withdrawn, those that there were. */
    public int statementsOnClaim() {
        return kind == NoticeKind.WITHDRAWN ? before.statements() : after.statements();
    }

    /**
     * Independent sources on the side that it is about. Of what is withdrawn, those that there
     * were: who was told of a claim with two sources must hear that they are gone.
     */
    public int sources() {
        return kind == NoticeKind.WITHDRAWN
                ? before.sourcesOn(cause.side())
                : after.sourcesOn(cause.side());
    }
}
