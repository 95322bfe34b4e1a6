package io.twosource.extract.claim.stance;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.text.Furniture;
import io.twosource.extract.reading.text.Lines;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.text.SentenceSplitter;
import io.twosource.extract.reading.text.Typography;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds where articles stand towards claims. Claims and articles are taken up once and then
 * compared at little cost. Safe for use by many threads.
 */
public final class ArticleStances {

    /** Ten times a news story; what goes on says nothing new of a claim. */
    private static final int MOST_SENTENCES = 200;

    private final Function<Article, Reading> reader;
    private final Function<List<String>, List<float[]>> embeddings;
    private final Lines lines = new Lines(Furniture.load());
    private final SentenceSplitter splitter = SentenceSplitter.load();
    private final StanceWords words = StanceWords.load();
    private final Marking marking = new Marking(words);
    private final HeadlineBearing headlines = HeadlineBearing.of(words);
    private final TextBearing texts = new TextBearing(new Negations(words));

    /**
     * Reads and compares with these, both of which must be safe for use by many threads.
     *
     * @param embeddings one vector of unit length for each text
     */
    public ArticleStances(
            Function<Article, Reading> reader, Function<List<String>, List<float[]>> embeddings) {
        this.reader = reader;
        this.embeddings = embeddings;
    }

    /** Takes up a claim: one sentence. */
    public AskedClaim ask(String claim) {
        Utterance utterance = utterance(claim, embedded(claim), Set.of());
        return new AskedClaim(utterance, new OwnBearing(words).of(utterance));
    }

    /** Reads an article; its title, its text or both. */
    public ToldArticle tell(Article article) {
        List<Statement> statements = reader.apply(article).statements();
        Optional<Utterance> title =
                Optional.of(article.title())
                        .filter(line -> !line.isBlank())
                        .map(line -> title(line, statements));
        return new ToldArticle(title, text(article, statements));
    }

    /** Where the article stands towards the claim. */
    public ArticleStance stance(ToldArticle article, AskedClaim claim) {
        if (!Aboutness.isAbout(article, claim.utterance())) {
            return ArticleStance.UNRELATED;
        }
        return bearing(article, claim).towards(claim.bearing());
    }

    /** What the headline itself denies or leaves open, the text below does not make firmer. */
    private Bearing bearing(ToldArticle article, AskedClaim claim) {
        Bearing title =
                article.title().map(line -> headlines.of(line, claim)).orElse(Bearing.AFFIRMS);
        return title != Bearing.AFFIRMS || article.text().isEmpty()
                ? title
                : texts.of(article.text(), claim);
    }

    private Utterance title(String line, List<Statement> statements) {
        Set<Stance> stances =
                statements.stream()
                        .filter(s -> s.evidence().part() == Span.Part.TITLE)
                        .map(Statement::stance)
                        .collect(Collectors.toSet());
        return utterance(line, embedded(line), stances);
    }

    private List<Utterance> text(Article article, List<Statement> statements) {
        Passage text = Passage.of(Span.Part.TEXT, article.text());
        List<Sentence> sentences =
                splitter.split(text, lines.of(text, article.title())).stream()
                        .limit(MOST_SENTENCES)
                        .toList();
        List<float[]> vectors = embeddings.apply(sentences.stream().map(Sentence::text).toList());
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            utterances.add(
                    utterance(sentence.text(), vectors.get(i), stancesIn(sentence, statements)));
        }
        return utterances;
    }

    private static Set<Stance> stancesIn(Sentence sentence, List<Statement> statements) {
        return statements.stream()
                .filter(s -> s.evidence().part() == Span.Part.TEXT)
                .filter(s -> sentence.contains(s.evidence().start()))
                .map(Statement::stance)
                .collect(Collectors.toSet());
    }

    private float[] embedded(String text) {
        return embeddings.apply(List.of(text)).getFirst();
    }

    private Utterance utterance(String written, float[] vector, Set<Stance> stances) {
        String plain = Typography.plain(written);
        return new Utterance(
                plain.toLowerCase(Locale.ROOT),
                Embedding.of(vector),
                Stems.content(plain),
                stances,
                marking.of(plain));
    }
}
