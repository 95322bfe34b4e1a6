package io.twosource.extract.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a claim becomes when a statement joins or leaves it, and what of that is news. */
public final class Ledger {

    private Ledger() {}

    /**
     * Enters a statement. One that is on the timeline already raises nothing: at most it brings the
     * offsets of a newer version of its article.
     *
     * @param at when the version came that says it
     * @param least of which worth a claim is reported, and what changes of it is told
     */
    public static Entered enter(Claim claim, TimelineEntry entry, Instant at, LeastWorth least) {
        Optional<TimelineEntry> known = claim.entry(entry.statementId());
        if (known.isPresent()) {
            return new Entered(claim.with(latest(known.get(), entry.citation())), List.of());
        }
        Claim after = claim.with(entry);
        Standings standings = after.standings();
        Notices notices = new Notices(claim, after, standings);
        List<NoticeKind> news = News.of(claim.standings(), standings, entry, least);
        return new Entered(
                after, news.isEmpty() ? List.of() : List.of(notices.of(news, entry, at)));
    }

    /**
     * Takes out what an article's older versions said and the newer one, {@code source}, does not.
     * Of what its source says in other words there, nothing is told.
     *
     * @param stillSaid ids of the statements that stand
     * @param at when the newer version came
     * @param told the kinds of notices that a statement has raised, by its id
     */
    public static Entered replace(
            Claim claim,
            ArticleSource source,
            Set<String> stillSaid,
            Instant at,
            Function<String, List<NoticeKind>> told) {
        List<TimelineEntry> gone = gone(claim.timeline(), source, stillSaid);
        if (gone.isEmpty()) {
            return new Entered(claim, List.of());
        }
        Claim after = claim.without(gone::contains);
        Standings standings = after.standings();
        List<TimelineEntry> unsaid =
                gone.stream().filter(entry -> !isSaidAnew(entry, source, standings)).toList();
        if (unsaid.isEmpty()) {
            return new Entered(after, List.of());
        }
        Notices notices = new Notices(claim, after, standings);
        List<NoticeKind> toldOf =
                unsaid.stream()
                        .flatMap(entry -> told.apply(entry.statementId()).stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new Entered(after, List.of(notices.ofWithdrawal(unsaid, source, at, toldOf)));
    }

    /** A correction that says the same in other words changes a wording, and no claim. */
    private static boolean isSaidAnew(TimelineEntry gone, ArticleSource now, Standings left) {
        return left.of(gone)
                .filter(entry -> entry.citation().article().articleId().equals(now.articleId()))
                .filter(entry -> entry.version() == now.version())
                .anyMatch(entry -> entry.side() == gone.side());
    }

    /** Of entries, those that {@code source}, a newer version of their article, does not say. */
    public static List<TimelineEntry> gone(
            List<TimelineEntry> entries, ArticleSource source, Set<String> stillSaid) {
        return entries.stream()
                .filter(entry -> entry.citation().article().isOlderThan(source))
                .filter(entry -> !stillSaid.contains(entry.statementId()))
                .toList();
    }

    /**
     * We have known of it since we first did, whichever version says it now; and it stands where it
     * stood, whatever others have come since that it could be held against.
     */
    public static TimelineEntry latest(TimelineEntry known, Citation now) {
        Citation before = known.citation();
        boolean newer = now.article().version() > before.article().version();
        Instant first = now.knownAt().isBefore(before.knownAt()) ? now.knownAt() : before.knownAt();
        return known.cited((newer ? now : before).knownSince(first));
    }
}
