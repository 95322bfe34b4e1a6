package io.twosource.extract.claim;

import io.twosource.extract.article.TextOrigin;
import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Span.Part;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds statements for tests: {@code Said.by("Peskov", CONFIRMS, "…").in("TASS").on(3)}. */
public record Said(
        String speaker,
        Stance stance,
        Proposition proposition,
        String article,
        int version,
        int day,
        Optional<TextOrigin> origin,
        Optional<String> identity,
        Part part) {

    private static final WordPieces PIECES = WordPieces.load();

    /** Of a speaker whose own name is the key. */
    public Said(
            String speaker,
            Stance stance,
            Proposition proposition,
            String article,
            int version,
            int day,
            Optional<TextOrigin> origin) {
        this(
                speaker,
                stance,
                proposition,
                article,
                version,
                day,
                origin,
                Optional.empty(),
                Part.TEXT);
    }

    /** Of a speaker named like this; of nobody where the name is empty. */
    public static Said by(String speaker, Stance stance, String proposition) {
        return new Said(
                speaker, stance, about(proposition, false), "an article", 1, 1, Optional.empty());
    }

    /** What is claimed or, if negated, claimed not to be. */
    public static Proposition about(String text, boolean negated) {
        return new Proposition(text, negated, List.of(), List.of(), List.of());
    }

    public Said not() {
        return new Said(
                speaker,
                stance,
                about(proposition.text(), true),
                article,
                version,
                day,
                origin,
                identity,
                part);
    }

    public Said in(String otherArticle) {
        return new Said(
                speaker, stance, proposition, otherArticle, version, day, origin, identity, part);
    }

    public Said version(int newer) {
        return new Said(speaker, stance, proposition, article, newer, day, origin, identity, part);
    }

    public Said on(int otherDay) {
        return new Said(
                speaker, stance, proposition, article, version, otherDay, origin, identity, part);
    }

    /** As an agency has it. */
    public Said copiedFrom(String wire) {
        return copied(wire, wire);
    }

    /** As another outlet had it first. */
    public Said copiedFrom(ArticleSource first) {
        return copied(first.articleId(), first.outlet());
    }

    private Said copied(String name, String outlet) {
        return new Said(
                speaker,
                stance,
                proposition,
                article,
                version,
                day,
                Optional.of(new TextOrigin(name, outlet)),
                identity,
                part);
    }

    /** In the headline, not in the text. */
    public Said inTitle() {
        return new Said(
                speaker, stance, proposition, article, version, day, origin, identity, Part.TITLE);
    }

    /** By a key that the article's own words give, such as an office. */
    public Said identifiedAs(String key) {
        return new Said(
                speaker,
                stance,
                proposition,
                article,
                version,
                day,
                origin,
                Optional.of(key),
                part);
    }

    public ArticleSource source() {
        return new ArticleSource(
                article,
                version,
                "outlet of " + article,
                "urn:" + article,
                "A title",
                Instant.parse("2026-03-%02dT12:00:00Z".formatted(day)),
                origin,
                "en",
                List.of());
    }

    public Citation cited() {
        return Citation.of(source(), statement(), Instant.parse("2026-04-01T00:00:00Z"));
    }

    /** As the pair model reads it. */
    public InContext inContext() {
        return InContext.of(
                PIECES,
                statement(),
                "A title",
                sentence(),
                source().day(),
                Meaning.of(new float[] {1, 0, 0}));
    }

    private Statement statement() {
        int cue = speaker.length() + 1;
        int content = cue + stance.name().length() + 1;
        return new Statement(
                speaker.isEmpty() ? Optional.empty() : Optional.of(named(speaker, identity)),
                stance,
                span(cue, stance.name()),
                Optional.of(span(content, proposition.text())),
                false,
                proposition,
                span(0, sentence()),
                "test",
                1,
                1);
    }

    private String sentence() {
        return speaker + " " + stance + " " + proposition.text();
    }

    private Speaker named(String name, Optional<String> identity) {
        return new Speaker(
                span(0, name),
                name,
                Optional.empty(),
                Optional.empty(),
                identity.orElse(name.toLowerCase(Locale.ROOT)));
    }

    private Span span(int start, String text) {
        return new Span(part, start, start + text.length(), text);
    }
}
