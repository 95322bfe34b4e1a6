package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.List;

/** What tests ask of a sentence with one statement. */
final class StanceAssertions {

    private StanceAssertions() {}

    static void says(String text, String speaker, Stance stance, String proposition) {
        Statement found = only(text);
        assertThat(found.stance()).as(text).isEqualTo(stance);
        assertThat(name(found)).as(text).isEqualTo(speaker);
        assertThat(found.proposition().text()).as(text).isEqualTo(proposition);
    }

    /** Speaker, stance and proposition of each statement in turn. */
    static void saysAll(String text, String... statements) {
        assertThat(statementsOf(text))
                .as(text)
                .extracting(StanceAssertions::line)
                .containsExactly(statements);
    }

    private static String line(Statement found) {
        return name(found) + " " + found.stance() + ": " + found.proposition().text();
    }

    static Statement only(String text) {
        List<Statement> found = statementsOf(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    static String name(Statement statement) {
        return statement.speaker().map(Speaker::name).orElse("nobody");
    }
}
