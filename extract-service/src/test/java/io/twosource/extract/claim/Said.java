package io.twosource.extract.claim;

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
        Optional<String> origin) {

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
                speaker, stance, about(proposition.text(), true), article, version, day, origin);
    }

    public Said in(String otherArticle) {
        return new Said(speaker, stance, proposition, otherArticle, version, day, origin);
    }

    public Said version(int newer) {
        return new Said(speaker, stance, proposition, article, newer, day, origin);
    }

    public Said on(int otherDay) {
        return new Said(speaker, stance, proposition, article, version, otherDay, origin);
    }

    public Said copiedFrom(String wire) {
        return new Said(speaker, stance, proposition, article, version, day, Optional.of(wire));
    }

    public ArticleSource source() {
        return new ArticleSource(
                article,
                version,
                "outlet of " + article,
                "urn:" + article,
                "A title",
                Instant.parse("2026-03-%02dT12:00:00Z".formatted(day)),
                origin);
    }

    public Citation cited() {
        Statement statement =
                new Statement(
                        speaker.isEmpty() ? Optional.empty() : Optional.of(named(speaker)),
                        stance,
                        span(stance.name()),
                        Optional.of(span(proposition.text())),
                        false,
                        proposition,
                        span(speaker + " " + stance + " " + proposition.text()),
                        "test");
        return Citation.of(source(), statement, Instant.parse("2026-04-01T00:00:00Z"));
    }

    private static Speaker named(String name) {
        return new Speaker(
                span(name),
                name,
                Optional.empty(),
                Optional.empty(),
                name.toLowerCase(Locale.ROOT));
    }

    private static Span span(String text) {
        return Span.of(Part.TEXT, text, 0, text.length());
    }
}
