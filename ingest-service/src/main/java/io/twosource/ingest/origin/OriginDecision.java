package io.twosource.ingest.origin;

import io.twosource.ingest.article.Article;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * From whom an article was found to come.
 *
 * @param versions of the article that have it
 * @param origin empty where it stands alone, or is the first
 * @param likeness how much of the shorter text the first one and this have in common, from 0 to 1;
 *     0 where no text was like it
 * @param textSince when the text arrived that this was decided on; empty where it is too short to
 *     be remembered
 */
public record OriginDecision(
        TracedVersions versions,
        Optional<Origin> origin,
        Clue clue,
        double likeness,
        Optional<Instant> textSince,
        Instant decidedAt) {

    /** What an origin was told by. */
    public enum Clue {
        /** No text like it is known, and it credits nobody. */
        ALONE,
        /** Whoever else prints this text, this outlet had it first. */
        FIRST,
        /** Another outlet had this text before. */
        SAME_TEXT,
        /** It says itself that it comes from an agency. */
        CREDIT;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The article as it is published. */
    public Article on(Article article) {
        return article.comingFrom(origin.map(Origin::name), origin.map(Origin::outlet));
    }

    /** What stays as it was, for one more version. */
    OriginDecision keptFor(int version) {
        return new OriginDecision(
                versions.with(version), origin, clue, likeness, textSince, decidedAt);
    }
}
