package io.twosource.extract.reading;

import io.twosource.extract.reading.speaker.Cast;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * "Russia confirms …" over a text in which the Kremlin does: the headline's speaker is the text's,
 * or one source would count as two.
 */
record Headlines(Cast cast) {

    /** The same statements, with the headlines' countries resolved where the text tells. */
    List<Statement> resolve(List<Statement> statements) {
        List<Statement> ofText = statements.stream().filter(other -> !isHeadline(other)).toList();
        return statements.stream().map(statement -> resolved(statement, ofText)).toList();
    }

    private Statement resolved(Statement statement, List<Statement> ofText) {
        boolean open =
                statement.speaker().filter(s -> cast.isCountry(s) || cast.isRole(s)).isPresent();
        if (!isHeadline(statement) || !open) {
            return statement;
        }
        Speaker country = statement.speaker().orElseThrow();
        return ofText.stream()
                .filter(other -> other.stance() == statement.stance())
                .filter(other -> isAfter(other, statement))
                .flatMap(other -> other.speaker().stream())
                .filter(other -> speaksFor(other, country))
                .findFirst()
                .map(other -> with(statement, country, other))
                .orElse(statement);
    }

    private boolean speaksFor(Speaker speaker, Speaker country) {
        return cast.isRole(country)
                ? cast.hasRole(speaker, country)
                : cast.countryOf(speaker).equals(Optional.of(country.identity()))
                        && !cast.isCountry(speaker);
    }

    /** Titles, and lines in the text that no full stop ends. */
    private static boolean isHeadline(Statement statement) {
        String line = statement.evidence().text();
        return statement.evidence().part() == Span.Part.TITLE
                || line.chars().noneMatch(c -> ".!?:\"\u201D".indexOf(c) >= 0);
    }

    private static boolean isAfter(Statement other, Statement headline) {
        return headline.evidence().part() == Span.Part.TITLE
                || other.evidence().start() > headline.evidence().start();
    }

    private static Statement with(Statement statement, Speaker country, Speaker meant) {
        Speaker speaker =
                new Speaker(
                        country.mention(),
                        country.name(),
                        country.role(),
                        country.organisation(),
                        meant.identity());
        return statement.by(speaker);
    }
}
