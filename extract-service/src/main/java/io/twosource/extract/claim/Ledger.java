package io.twosource.extract.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a claim becomes when a statement joins or leaves it, and what of that is news. */
public final class Ledger {

    private Ledger() {}

    /**
     * Enters a statement. One that is on the timeline already raises nothing: at most it brings the
     * offsets of a newer version of its article.
     */
    public static Entered enter(Claim claim, TimelineEntry entry) {
        Optional<TimelineEntry> known = claim.entry(entry.statementId());
        if (known.isPresent()) {
            return refresh(claim, known.get(), entry);
        }
        Claim after = claim.with(entry);
        List<Notice> notices =
                News.of(claim, after, entry).stream()
                        .map(kind -> Notices.of(kind, claim, after, entry))
                        .toList();
        return new Entered(after, notices);
    }

    /**
     * Takes out what an article's older versions said and the newer one, {@code source}, does not.
     *
     * @param stillSaid ids of the statements that stand
     * @param at when the newer version came
     */
    public static Entered replace(
            Claim claim, ArticleSource source, Set<String> stillSaid, Instant at) {
        List<TimelineEntry> gone =
                claim.timeline().stream()
                        .filter(entry -> isOlder(entry.citation().article(), source))
                        .filter(entry -> !stillSaid.contains(entry.statementId()))
                        .toList();
        if (gone.isEmpty()) {
            return new Entered(claim, List.of());
        }
        Claim after = claim.without(gone::contains);
        return new Entered(after, List.of(Notices.ofWithdrawal(claim, after, gone, source, at)));
    }

    private static boolean isOlder(ArticleSource said, ArticleSource now) {
        return said.articleId().equals(now.articleId()) && said.version() < now.version();
    }

    /** We have known of it since we first did, whichever version says it now. */
    private static Entered refresh(Claim claim, TimelineEntry known, TimelineEntry again) {
        Citation first = known.citation();
        Citation newer = again.citation();
        if (newer.article().version() <= first.article().version()) {
            return new Entered(claim, List.of());
        }
        Citation refreshed =
                new Citation(
                        newer.article(), newer.statementId(), newer.statement(), first.knownAt());
        return new Entered(
                claim.with(new TimelineEntry(refreshed, again.side(), again.reason())), List.of());
    }
}
