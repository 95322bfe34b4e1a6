package io.twosource.extract.claim;

import static io.twosource.extract.statement.Stance.ASSERTS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notices with what they must carry: both states, the cause, the other side, and what counted. */
record Notices(Claim before, Claim after, Standings standings) {

    /** Explicit words weigh more than plain assertion, a named speaker more than the outlet. */
    private static final Comparator<TimelineEntry> STRONGEST_FIRST =
            Comparator.comparing((TimelineEntry e) -> e.stance() == ASSERTS)
                    .thenComparing(e -> e.citation().statement().speaker().isEmpty())
                    .thenComparing(TimelineEntry::citation, Citation.OLDEST_FIRST);

    private static final Comparator<TimelineEntry> BY_WORTH =
            Comparator.comparingDouble(e -> e.citation().statement().worth());

    /**
     * That all this is news.
     *
     * @param kinds the gravest first
     */
    Notice of(List<NoticeKind> kinds, TimelineEntry cause, Instant at) {
        NoticeKind kind = kinds.getFirst();
        return notice(
                kind,
                cause,
                cause.citation().article().version(),
                why(kind, cause.citation().sourceName()),
                at,
                kinds.subList(1, kinds.size()),
                List.of());
    }

    /**
     * That these statements are gone. The one of most worth stands for all: who was told of any of
     * them asks for no more worth than that.
     *
     * @param now the version of their article that no longer holds them
     * @param told the kinds of notices that they had raised
     */
    Notice ofWithdrawal(
            List<TimelineEntry> gone, ArticleSource now, Instant at, List<NoticeKind> told) {
        String why =
                "version %d of the article no longer holds %d of the claim's statements"
                        .formatted(now.version(), gone.size());
        TimelineEntry cause = gone.stream().max(BY_WORTH).orElseThrow();
        return notice(NoticeKind.WITHDRAWN, cause, now.version(), why, at, List.of(), told);
    }

    private Notice notice(
            NoticeKind kind,
            TimelineEntry cause,
            int version,
            String why,
            Instant at,
            List<NoticeKind> also,
            List<NoticeKind> told) {
        return new Notice(
                Hash.of(
                        "notice",
                        kind.name(),
                        after.claimId(),
                        cause.statementId(),
                        Integer.toString(version)),
                kind,
                after.claimId(),
                after.text(),
                before.state(),
                after.state(),
                cause,
                strongest(cause.side().opposite()),
                "%s: %s.".formatted(why, new Reckoning(standings).text()),
                at,
                also,
                told,
                NoticeTimes.UNKNOWN);
    }

    private Optional<TimelineEntry> strongest(Side side) {
        return standings.on(side).min(STRONGEST_FIRST);
    }

    private static String why(NoticeKind kind, String source) {
        return switch (kind) {
            case REPORTED -> "%s is the first to speak of it".formatted(source);
            case CONFIRMED -> "%s is a new source for it".formatted(source);
            case DENIED -> "%s is a new source against it".formatted(source);
            case DECLINED -> "%s neither confirms nor denies it".formatted(source);
            case DISPUTED -> "with %s both sides have a source".formatted(source);
            case REVERSED -> "%s has changed side".formatted(source);
            case WITHDRAWN -> "a statement of %s is gone".formatted(source);
        };
    }
}
