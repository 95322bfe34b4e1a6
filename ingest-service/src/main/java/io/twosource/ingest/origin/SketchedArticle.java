package io.twosource.ingest.origin;

import io.twosource.ingest.article.Article;
import java.util.Optional;

/**
 * An article on its way to the desk, with what can be worked out without knowing any other.
 *
 * @param sketch empty where the text is too short for one
 * @param agency that it credits
 */
public record SketchedArticle(Article article, Optional<Sketch> sketch, Optional<String> agency) {

    /** The costly part. */
    public static SketchedArticle of(Article article) {
        return new SketchedArticle(
                article, MinHash.sketch(article.text()), Credits.agencyOf(article));
    }
}
