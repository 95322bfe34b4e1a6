package io.twosource.extract.claim;

import static io.twosource.extract.statement.Stance.ASSERTS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notices with what they must carry: both states, the cause, the other side, and what counted. */
final class Notices {

    /** Explicit words weigh more than plain assertion, a named speaker more than the outlet. */
    private static final Comparator<TimelineEntry> STRONGEST_FIRST =
            Comparator.comparing((TimelineEntry e) -> e.stance() == ASSERTS)
                    .thenComparing(e -> e.citation().statement().speaker().isEmpty())
                    .thenComparing(TimelineEntry::citation, Citation.OLDEST_FIRST);

    /** A reason is read by people; a claim that everybody repeats would name hundreds. */
    private static final int MOST_NAMES = 5;

    private Notices() {}

    static Notice of(NoticeKind kind, Claim before, Claim after, TimelineEntry cause) {
        return new Notice(
                noticeId(kind, after, cause, cause.citation().article().version()),
                kind,
                after.claimId(),
                after.text(),
                before.state(),
                after.state(),
                cause,
                strongest(after, cause.side().opposite()),
                reason(kind, after, cause),
                cause.citation().knownAt());
    }

    static Notice ofWithdrawal(
            Claim before, Claim after, List<TimelineEntry> gone, ArticleSource now, Instant at) {
        TimelineEntry cause = gone.getFirst();
        return new Notice(
                noticeId(NoticeKind.WITHDRAWN, after, cause, now.version()),
                NoticeKind.WITHDRAWN,
                after.claimId(),
                after.text(),
                before.state(),
                after.state(),
                cause,
                strongest(after, cause.side().opposite()),
                "Version %d of the article no longer holds %d of the claim's statements: %s."
                        .formatted(now.version(), gone.size(), counted(after)),
                at);
    }

    private static String noticeId(NoticeKind kind, Claim claim, TimelineEntry cause, int version) {
        return Hash.of(
                "notice",
                kind.name(),
                claim.claimId(),
                cause.statementId(),
                Integer.toString(version));
    }

    private static Optional<TimelineEntry> strongest(Claim claim, Side side) {
        return claim.standings().on(side).min(STRONGEST_FIRST);
    }

    private static String reason(NoticeKind kind, Claim after, TimelineEntry cause) {
        String source = cause.citation().sourceName();
        String why =
                switch (kind) {
                    case REPORTED -> "%s is the first to speak of it".formatted(source);
                    case CONFIRMED -> "%s is a new source for it".formatted(source);
                    case DENIED -> "%s is a new source against it".formatted(source);
                    case DECLINED -> "%s neither confirms nor denies it".formatted(source);
                    case DISPUTED -> "with %s both sides have a source".formatted(source);
                    case REVERSED -> "%s has changed side".formatted(source);
                    case WITHDRAWN -> "a statement of %s is gone".formatted(source);
                };
        return "%s: %s.".formatted(why, counted(after));
    }

    private static String counted(Claim claim) {
        return "%s for, %s against, counted over %d statements"
                .formatted(
                        sources(claim, Side.FOR),
                        sources(claim, Side.AGAINST),
                        claim.timeline().size());
    }

    private static String sources(Claim claim, Side side) {
        int count = claim.standings().count(side);
        String names =
                claim.standings()
                        .on(side)
                        .limit(MOST_NAMES)
                        .map(entry -> entry.citation().sourceName())
                        .collect(Collectors.joining("; "));
        String more = count > MOST_NAMES ? " and %d more".formatted(count - MOST_NAMES) : "";
        return count == 0 ? "none" : "%d (%s%s)".formatted(count, names, more);
    }
}
