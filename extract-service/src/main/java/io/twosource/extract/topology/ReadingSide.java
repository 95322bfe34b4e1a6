package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Statement;
import io.twosource.extract.topology.HeardArticle.Heard;
import io.twosource.extract.walk.Cells;
import io.twosource.extract.walk.Routes;
import io.twosource.extract.walk.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Everything that is done to an article before its statements look for their claims. */
public final class ReadingSide {

    private static final String UNDETERMINED = "und";

    /** Of one article: more is a list and no story, and its record must have a bound. */
    private static final int MOST_STATEMENTS = 500;

    private static final int MOST_BYTES = 400_000;

    private final Language language;
    private final Routes routes;
    private final WordPieces pieces = WordPieces.load();

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
    HeardArticle hear(Article article) {
        boolean withdrawn = article.status() == Article.Status.WITHDRAWN;
        Reading reading =
                withdrawn
                        ? Reading.ofNothing(article.language().orElse(UNDETERMINED))
                        : language.read(article);
        ArticleSource source = ArticleSource.of(article, reading.language());
        List<Cited> all =
                reading.statements().stream()
                        .map(said -> cited(said, source, article))
                        .filter(onceEach())
                        .toList();
        List<Cited> statements =
                all.stream().limit(MOST_STATEMENTS).takeWhile(within(MOST_BYTES)).toList();
        return new HeardArticle(
                new ArticleStatements(
                        source,
                        article.status(),
                        reading.language(),
                        statements.stream().map(Cited::citation).toList(),
                        article.submittedAt(),
                        reading.unread()),
                statements.stream()
                        .filter(Cited::claimsSomething)
                        .map(cited -> heard(cited, article))
                        .toList(),
                all.size() - statements.size());
    }

    /** As it is read, and as it leaves the reading side. */
    private record Cited(Statement said, Citation citation) {

        /** Some have no content to look for. */
        boolean claimsSomething() {
            return !citation.statement().proposition().text().isBlank();
        }
    }

    private static Cited cited(Statement said, ArticleSource source, Article article) {
        Statement left = said.inCodePointsOf(article.title(), article.text()).withinLimits();
        return new Cited(said, Citation.of(source, left, article.submittedAt()));
    }

    private Heard heard(Cited cited, Article article) {
        Statement said = cited.said();
        return new Heard(
                cited.citation(),
                InContext.of(
                        pieces,
                        said,
                        article.title(),
                        article.text(),
                        cited.citation().article().day(),
                        meaning(said)));
    }

    private Meaning meaning(Statement said) {
        return Meaning.of(language.embed(List.of(Meaning.text(said))).getFirst());
    }

    /** What is said twice in the same words in one article is one statement. */
    private static Predicate<Cited> onceEach() {
        Set<String> seen = new HashSet<>();
        return cited -> seen.add(cited.citation().statementId());
    }

    /** Until the statements together weigh more. */
    private static Predicate<Cited> within(int bytes) {
        AtomicInteger sum = new AtomicInteger();
        return cited -> sum.addAndGet(cited.citation().statement().weight()) <= bytes;
    }

    /**
     * First each statement on its way; then what is gone, to every cell: what is said in other
     * words is on its claim by then, as a rule.
     *
     * @param context what the article as a whole is about
     */
    List<Walk> walks(HeardArticle heard, Context context) {
        ArticleStatements said = heard.said();
        List<Walk> walks = new ArrayList<>(visits(heard.statements(), context));
        if (said.replaces()) {
            walks.addAll(routes.replace(said.article(), said.statementIds(), said.knownAt()));
        }
        return walks;
    }

    private List<Walk> visits(List<Heard> statements, Context context) {
        List<float[]> embeddings =
                language.embed(
                        statements.stream()
                                .map(heard -> heard.citation().statement().proposition().text())
                                .toList());
        return IntStream.range(0, statements.size())
                .mapToObj(
                        i ->
                                routes.visit(
                                        statements.get(i).citation(),
                                        Embedding.of(embeddings.get(i)),
                                        context,
                                        statements.get(i).said()))
                .toList();
    }
}
