package io.twosource.alert.query;

import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a notice or a claim a query can name: {@code outlet:"Radio Azatutyun" AND
 * speaker:peskov}.
 */
enum Field {
    /** The claim. */
    CLAIM,
    /** People, places and organisations in the propositions. */
    ENTITIES,
    /** Names, roles and organisations of who speaks. */
    SPEAKER,
    /** Who published. */
    OUTLET,
    /** The articles' titles. */
    TITLE,
    /** The sentences that say so, and the propositions they point to. */
    SENTENCE,
    /** BCP 47, of the articles. */
    LANGUAGE,
    /** What the articles' feeds are about, as whoever added these says. */
    SUBJECT,
    /**
     * The statements' own words: who says so, the sentences, what is in them, the claim. The field
     * of words that name none. Where they were printed is left out: a title or an outlet has its
     * words in common with every statement of its articles, whatever that is about.
     */
    TEXT;

    /** Its words in a claim and what is said about it. */
    List<String> of(String claim, List<Statement> statements) {
        return words(claim, statements).toList();
    }

    /** As a query writes it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isKnown(String title) {
        return Arrays.stream(values()).anyMatch(field -> field.title().equals(title));
    }

    static String titles() {
        return Arrays.stream(values()).map(Field::title).collect(Collectors.joining(", "));
    }

    private Stream<String> words(String claim, List<Statement> statements) {
        return switch (this) {
            case CLAIM -> Stream.of(claim);
            case ENTITIES -> statements.stream().flatMap(said -> said.entities().stream());
            case SPEAKER ->
                    statements.stream()
                            .flatMap(said -> Stream.ofNullable(said.speaker()))
                            .flatMap(Field::wordsOf);
            case OUTLET -> statements.stream().map(said -> said.article().outlet());
            case TITLE -> statements.stream().map(said -> said.article().title());
            case SENTENCE ->
                    statements.stream()
                            .flatMap(said -> Stream.of(said.evidence().text(), said.proposition()));
            case LANGUAGE -> statements.stream().map(said -> said.article().language());
            case SUBJECT -> statements.stream().flatMap(said -> said.article().subjects().stream());
            case TEXT ->
                    Stream.of(CLAIM, ENTITIES, SPEAKER, SENTENCE)
                            .flatMap(field -> field.words(claim, statements));
        };
    }

    private static Stream<String> wordsOf(Speaker speaker) {
        return Stream.of(
                        Stream.of(speaker.name()),
                        Stream.ofNullable(speaker.role()),
                        Stream.ofNullable(speaker.organisation()))
                .flatMap(words -> words);
    }
}
