package io.twosource.benchmark;

import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Span.Part;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import io.twosource.extract.walk.Anchor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Claims of one to three statements, each in other words and in an article of its own, of the sizes
 * that those of news have. Always the same.
 */
final class SyntheticClaims {

    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");

    /** Terms of an article's context: as many as there can be. */
    private static final int CONTEXT = 40;

    private static final int WORDS = 12;
    private static final int VOCABULARY = 30_000;

    /** Embeddings of news: the cosine between claims is some 0.75, within a claim some 0.95. */
    private static final int DIMENSIONS = 384;

    private static final double BETWEEN_CLAIMS = .58;
    private static final double WITHIN_A_CLAIM = .2;

    /** What the pair model reads of a statement, at most 90. */
    private static final int PIECES = 80;

    private final Random random = new Random(1);
    private final float[] middle = near(new float[DIMENSIONS], 1);
    private int claims;
    private int articles;

    /** A claim, and what its cell finds it by. */
    record Synthetic(Claim claim, List<Anchor> anchors) {}

    Synthetic next() {
        float[] meaning = near(middle, BETWEEN_CLAIMS);
        Context context = new Context(words(CONTEXT));
        List<Citation> said =
                IntStream.rangeClosed(0, claims++ % 3).mapToObj(_ -> cited()).toList();
        String opener = said.getFirst().statementId();
        Claim opened = Claim.openedBy(said.getFirst());
        return new Synthetic(
                Claim.of(
                        opened.claimId(),
                        opened.text(),
                        said.stream().map(citation -> entry(citation, opener))),
                said.stream().map(citation -> anchor(citation, meaning, context)).toList());
    }

    private static TimelineEntry entry(Citation citation, String opener) {
        boolean first = citation.statementId().equals(opener);
        return new TimelineEntry(
                citation,
                Side.FOR,
                first ? "asserts" : "agrees",
                first ? 1 : .9,
                1,
                Optional.of(opener).filter(_ -> !first));
    }

    private Anchor anchor(Citation citation, float[] meaning, Context context) {
        return new Anchor(
                citation.statementId(),
                citation.statement().proposition(),
                Embedding.of(near(meaning, WITHIN_A_CLAIM)),
                context,
                said(citation.article()),
                Side.FOR);
    }

    private Citation cited() {
        ArticleSource article = article();
        return Citation.of(article, statement(), article.published());
    }

    private ArticleSource article() {
        articles++;
        String outlet = "outlet-" + articles % 500 + ".example";
        return new ArticleSource(
                outlet + "/article-" + articles,
                1,
                outlet,
                "https://" + outlet + "/news/article-" + articles,
                String.join(" ", words(10)),
                FIRST.plusMillis(articles),
                Optional.empty(),
                "en",
                List.of());
    }

    private Statement statement() {
        List<String> words = words(WORDS);
        String name = words.getFirst() + " " + words.getLast();
        String claimed = String.join(" ", words) + " 120";
        String sentence = name + " said " + claimed;
        return new Statement(
                Optional.of(speaker(name, sentence)),
                Stance.ASSERTS,
                Span.of(Part.TEXT, sentence, name.length() + 1, name.length() + 5),
                Optional.of(Span.of(Part.TEXT, sentence, name.length() + 6, sentence.length())),
                false,
                new Proposition(
                        claimed,
                        false,
                        List.of(words.get(2), words.get(4)),
                        List.of("120"),
                        List.of()),
                Span.of(Part.TEXT, sentence, 0, sentence.length()),
                "said",
                .9,
                .8);
    }

    private static Speaker speaker(String name, String sentence) {
        return new Speaker(
                Span.of(Part.TEXT, sentence, 0, name.length()),
                name,
                Optional.empty(),
                Optional.empty(),
                name.toLowerCase(Locale.ROOT));
    }

    private InContext said(ArticleSource article) {
        ByteBuffer pieces =
                ByteBuffer.allocate((1 + PIECES) * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        pieces.putShort((short) 0);
        while (pieces.hasRemaining()) {
            pieces.putShort((short) random.nextInt(VOCABULARY));
        }
        byte[] meaning = new byte[Embeddings.SIZE];
        random.nextBytes(meaning);
        return InContext.read(article.day(), pieces.flip(), 1, ByteBuffer.wrap(meaning));
    }

    private List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> word(random.nextInt(VOCABULARY))).toList();
    }

    /** A fifth of them are names. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = VOCABULARY + number; left > 0; left /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append("aeiou".charAt(left % 5));
        }
        if (number % 5 == 0) {
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.toString();
    }

    /** Of unit length, about so far from another. */
    private float[] near(float[] other, double distance) {
        float[] values = new float[DIMENSIONS];
        double squares = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            values[i] =
                    (float) (other[i] + distance * random.nextGaussian() / Math.sqrt(DIMENSIONS));
            squares += values[i] * values[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            values[i] /= (float) Math.sqrt(squares);
        }
        return values;
    }
}
