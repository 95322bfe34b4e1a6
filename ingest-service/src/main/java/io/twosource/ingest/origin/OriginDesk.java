package io.twosource.ingest.origin;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDecision.Clue;
import io.twosource.ingest.submission.ArticleStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides from whom an article comes. The first is the one that reached us first: dates of
 * publication are claims, and what was published before it was known to be a copy stays published.
 * A text that somebody had before goes before a credit, so that all who print it come out as one
 * source.
 */
public final class OriginDesk {

    /** Of the shorter text: editors cut more than they write. */
    static final double COPIED = 0.6;

    /** Of both texts: a long one that only quotes a short one is no copy of it. */
    static final double ALIKE = 0.22;

    /** A version with less in common with the one before has another text. */
    private static final double UNCHANGED = 0.8;

    /** Copies this near to the best are as good, given how a sketch estimates: the first counts. */
    private static final double AS_GOOD = 0.15;

    private final KnownTexts known;

    public OriginDesk(KnownTexts known) {
        this.known = known;
    }

    /**
     * What was decided; the desk itself keeps nothing.
     *
     * @param toRemember the text, for those that come after; empty where it is known already, or
     *     too short to be
     */
    public record Decided(OriginDecision decision, Optional<KnownText> toRemember) {}

    /**
     * Decides.
     *
     * @param before what was decided on the article's version before, if any
     * @param at when the article arrived
     */
    public Decided decide(
            SketchedArticle arrived, Optional<OriginDecision> before, Instant at, Instant now) {
        return before.filter(decision -> isKept(decision, arrived))
                .map(decision -> decision.keptFor(arrived.article().version()))
                .map(decision -> new Decided(decision, Optional.empty()))
                .orElseGet(
                        () ->
                                decideAnew(
                                        arrived,
                                        before.map(OriginDecision::versions)
                                                .orElse(TracedVersions.NONE),
                                        at,
                                        now));
    }

    /** An edit is no new text; after so many days nobody can tell the one from the other. */
    private boolean isKept(OriginDecision before, SketchedArticle arrived) {
        Article article = arrived.article();
        boolean isLate = article.version() < before.versions().latest();
        boolean creditsAtLast = before.origin().isEmpty() && arrived.agency().isPresent();
        return isLate
                || article.status() == ArticleStatus.WITHDRAWN
                || (!creditsAtLast
                        && before.textSince().filter(since -> isSame(arrived, since)).isPresent());
    }

    private boolean isSame(SketchedArticle arrived, Instant since) {
        Optional<KnownText> before = known.find(arrived.article().articleId(), since);
        return arrived.sketch().isPresent()
                && before.stream()
                        .allMatch(
                                text ->
                                        text.sketch().resemblance(arrived.sketch().get())
                                                >= UNCHANGED);
    }

    private Decided decideAnew(
            SketchedArticle arrived, TracedVersions before, Instant at, Instant now) {
        Optional<Match> match = arrived.sketch().flatMap(sketch -> first(arrived, sketch));
        OriginDecision decision = decision(arrived, before, match, at, now);
        Article article = arrived.article();
        return new Decided(
                decision,
                arrived.sketch()
                        .map(
                                sketch ->
                                        new KnownText(
                                                article.articleId(),
                                                article.outlet(),
                                                at,
                                                sketch,
                                                decision.origin())));
    }

    private record Match(KnownText text, double likeness) {}

    private Optional<Match> first(SketchedArticle arrived, Sketch sketch) {
        List<Match> matches =
                known.near(sketch).stream()
                        .filter(text -> !text.articleId().equals(arrived.article().articleId()))
                        .filter(text -> text.sketch().resemblance(sketch) >= ALIKE)
                        .map(text -> new Match(text, text.sketch().containment(sketch)))
                        .filter(match -> match.likeness() >= COPIED)
                        .toList();
        double best = matches.stream().mapToDouble(Match::likeness).max().orElse(0);
        return matches.stream()
                .filter(match -> match.likeness() >= best - AS_GOOD)
                .min(Comparator.comparing(Match::text, KnownText.FIRST_ARRIVED));
    }

    private static OriginDecision decision(
            SketchedArticle arrived,
            TracedVersions before,
            Optional<Match> match,
            Instant at,
            Instant now) {
        Optional<Origin> first = match.map(found -> found.text().originOfCopies());
        Optional<Origin> foreign =
                first.filter(it -> !Agencies.areOne(it.outlet(), arrived.article().outlet()));
        Optional<Origin> credited = arrived.agency().map(Origin::agency);
        return new OriginDecision(
                before.with(arrived.article().version()),
                first.isPresent() ? foreign : credited,
                clue(first.isPresent(), foreign.isPresent(), credited.isPresent()),
                match.map(Match::likeness).orElse(0.0),
                arrived.sketch().map(_ -> at),
                now);
    }

    private static Clue clue(boolean matched, boolean foreign, boolean credited) {
        if (matched) {
            return foreign ? Clue.SAME_TEXT : Clue.FIRST;
        }
        return credited ? Clue.CREDIT : Clue.ALONE;
    }
}
