package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.walk.Cells;
import io.twosource.extract.walk.Routes;
import io.twosource.extract.walk.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Everything that is done to an article before its statements look for their claims. */
public final class ReadingSide {

    private static final String UNDETERMINED = "und";

    private final Language language;
    private final Routes routes;

    private ReadingSide(Language language, Routes routes) {
        this.language = language;
        this.routes = routes;
    }

    /**
     * Reads with {@code language}.
     *
     * @param cells how many regions of meaning there are
     * @param visits how many of them a statement asks at the most
     */
    public static ReadingSide of(Language language, int cells, int visits) {
        return new ReadingSide(language, new Routes(Cells.of(cells), visits));
    }

    /** A withdrawn article says nothing any more. */
    ArticleStatements statements(Article article) {
        boolean withdrawn = article.status() == Article.Status.WITHDRAWN;
        Reading reading =
                withdrawn
                        ? Reading.ofNothing(article.language().orElse(UNDETERMINED))
                        : language.read(article);
        ArticleSource source = ArticleSource.of(article, reading.language());
        return new ArticleStatements(
                source,
                article.status(),
                reading.language(),
                reading.statements().stream()
                        .map(said -> said.inCodePointsOf(article.title(), article.text()))
                        .map(said -> Citation.of(source, said, article.submittedAt()))
                        .filter(onceEach())
                        .toList(),
                article.submittedAt());
    }

    /** What is said twice in the same words in one article is one statement. */
    private static Predicate<Citation> onceEach() {
        Set<String> seen = new HashSet<>();
        return citation -> seen.add(citation.statementId());
    }

    /**
     * First what is gone, to every cell; then each statement on its way.
     *
     * @param context what the article as a whole is about
     */
    List<Walk> walks(ArticleStatements said, Context context) {
        List<Walk> walks = new ArrayList<>();
        if (said.replaces()) {
            walks.addAll(routes.replace(said.article(), said.statementIds(), said.knownAt()));
        }
        walks.addAll(
                visits(
                        said.statements().stream().filter(ReadingSide::claimsSomething).toList(),
                        context));
        return walks;
    }

    private List<Walk> visits(List<Citation> citations, Context context) {
        List<float[]> embeddings =
                language.embed(
                        citations.stream().map(c -> c.statement().proposition().text()).toList());
        return IntStream.range(0, citations.size())
                .mapToObj(
                        i ->
                                routes.visit(
                                        citations.get(i), Embedding.of(embeddings.get(i)), context))
                .toList();
    }

    private static boolean claimsSomething(Citation citation) {
        return !citation.statement().proposition().text().isBlank();
    }
}
