package io.twosource.ingest.article;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.CanonicalUrl;
import io.twosource.ingest.submission.SubmittedArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which article it is that an outlet submits: it may have come before by another edge, under
 * another name.
 *
 * @param article what it is called from its first submission on
 * @param names what it goes by from now on
 */
public record Identity(ArticleId article, List<ArticleId> names) {

    public Identity {
        names = List.copyOf(names);
    }

    /** What is known of an outlet's articles. */
    public interface Known {
        /** The article that goes by {@code name}. */
        Optional<ArticleId> named(ArticleId name);

        Optional<Article> latest(ArticleId article);
    }

    /**
     * The outlet's own name decides, unless it has been given to another story; then the address;
     * then the words. A new name at a known address is the same article if the words are alike:
     * some outlets rename what they edit, and others give one address to all they write.
     */
    public static Identity of(SubmittedArticle submitted, Known known) {
        Names all = Names.of(submitted);
        Names names = isOfAnother(all, submitted, known) ? all.withoutGuid() : all;
        ArticleId article =
                names.guid()
                        .flatMap(known::named)
                        .or(
                                () ->
                                        names.url()
                                                .flatMap(known::named)
                                                .filter(alike(names, submitted, known)))
                        .or(() -> names.content().flatMap(known::named))
                        .orElseGet(() -> all.equals(names) ? submitted.articleId() : names.first());
        return new Identity(article, names.all().toList());
    }

    /** Some software gives one name to all that an outlet writes. */
    private static boolean isOfAnother(Names names, SubmittedArticle submitted, Known known) {
        return !names.withoutGuid().isEmpty()
                && names.guid()
                        .flatMap(known::named)
                        .flatMap(known::latest)
                        .filter(latest -> !isAt(latest, submitted))
                        .filter(latest -> !Likeness.between(latest, submitted))
                        .isPresent();
    }

    private static boolean isAt(Article latest, SubmittedArticle submitted) {
        return CanonicalUrl.of(latest.url()).equals(CanonicalUrl.of(submitted.url()));
    }

    private static Predicate<ArticleId> alike(
            Names names, SubmittedArticle submitted, Known known) {
        return article ->
                names.guid().isEmpty()
                        || known.latest(article)
                                .filter(latest -> Likeness.between(latest, submitted))
                                .isPresent();
    }
}
