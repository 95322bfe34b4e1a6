package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Span.Part;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands articles of lines such as {@code Peskov CONFIRMS: Russia has left}, and takes
 * propositions for alike that share words.
 */
public final class FakeLanguage implements Language {

    /** A proposition on which the model fails. */
    static final String UNEMBEDDABLE = "what no model can embed";

    /** Who says nothing that is worth telling. */
    static final String GOSSIP = "gossip";

    /** In texts of which three sentences are left. */
    static final String TOO_LONG = "and so on";

    private static final Pattern LINE = Pattern.compile("(?m)^(\\S.*) ([A-Z]+): (.*)$");
    private static final int DIMENSIONS = 256;

    /** Real embeddings fill only a narrow cone; so do these. */
    private static final double CONE = .75;

    @Override
    public Reading read(Article article) {
        List<Statement> statements = new ArrayList<>();
        Matcher line = LINE.matcher(article.text());
        while (line.find()) {
            statements.add(statement(article.text(), line));
        }
        int unread = article.text().contains(TOO_LONG) ? 3 : 0;
        return new Reading("en", statements.size(), unread, statements);
    }

    private static Statement statement(String text, Matcher line) {
        Span name = Span.of(Part.TEXT, text, line.start(1), line.end(1));
        Speaker speaker =
                new Speaker(
                        name,
                        name.text(),
                        Optional.empty(),
                        Optional.empty(),
                        name.text().toLowerCase(Locale.ROOT));
        return new Statement(
                Optional.of(speaker),
                Stance.valueOf(line.group(2)),
                Span.of(Part.TEXT, text, line.start(2), line.end(2)),
                Optional.of(Span.of(Part.TEXT, text, line.start(3), line.end(3))),
                false,
                new Proposition(line.group(3), false, List.of(), List.of(), List.of()),
                Span.of(Part.TEXT, text, line.start(), line.end()),
                "line",
                1,
                name.text().equals(GOSSIP) ? .01 : 1);
    }

    @Override
    public List<float[]> embed(List<String> propositions) {
        return propositions.stream().map(FakeLanguage::embed).toList();
    }

    private static float[] embed(String proposition) {
        if (proposition.equals(UNEMBEDDABLE)) {
            throw new IllegalStateException(UNEMBEDDABLE);
        }
        float[] vector = new float[DIMENSIONS];
        String[] words = proposition.toLowerCase(Locale.ROOT).split("\\W+", -1);
        for (String word : words) {
            vector[1 + Math.floorMod(word.hashCode(), DIMENSIONS - 1)] += 1;
        }
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 1; i < DIMENSIONS; i++) {
            vector[i] *= (float) Math.sqrt((1 - CONE) / length);
        }
        vector[0] = (float) Math.sqrt(CONE);
        return vector;
    }
}
