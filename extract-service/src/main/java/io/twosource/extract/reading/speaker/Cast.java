package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The people and institutions of one article, in the order in which they speak. It remembers who
 * spoke, so speakers must be asked for once and in the order of the text. One per article.
 */
public final class Cast {

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "him", "her", "himself", "herself", "i", "me", "we", "us");
    private static final Set<String> IMPERSONAL = Set.of("they", "them", "it", "its", "their");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final Roles roles;
    private final Sources sources;
    private final Passage text;
    private final People people;
    private final Spoken spoken = new Spoken();

    Cast(Roles roles, Sources sources, People people, Passage text) {
        this.roles = roles;
        this.sources = sources;
        this.people = people;
        this.text = text;
    }

    /** Whom a phrase means, at its place in the article. */
    public Speaker speaker(Passage passage, Phrase phrase) {
        Speaker speaker = mentioned(passage, phrase);
        spoken.add(speaker);
        return speaker;
    }

    /** Whom a phrase means, when they only are spoken of. */
    public Speaker mentioned(Passage passage, Phrase phrase) {
        Span mention = passage.span(phrase.start(), phrase.end());
        String words = passage.plain().substring(phrase.start(), phrase.end());
        return pointedAt(words, phrase, mention)
                .map(meant -> at(mention, meant))
                .or(() -> people.in(words).map(person -> sources.person(mention, person)))
                .orElseGet(() -> sources.body(mention, words, text));
    }

    /** Who spoke or was named before, for words that only point. */
    private Optional<Speaker> pointedAt(String words, Phrase phrase, Span mention) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (PERSONAL.contains(lower)) {
            return lastPerson(mention);
        }
        if (IMPERSONAL.contains(lower)) {
            return spoken.lastNear(mention, s -> !isPerson(s));
        }
        return onlyPoints(words) ? lastCalled(phrase.head().lemma(), mention) : Optional.empty();
    }

    private static Speaker at(Span mention, Speaker meant) {
        return new Speaker(
                mention, meant.name(), meant.role(), meant.organisation(), meant.identity());
    }

    /** The last person who spoke, or else who is named. */
    private Optional<Speaker> lastPerson(Span mention) {
        return spoken.lastNear(mention, this::isPerson)
                .or(() -> people.lastBefore(mention, 0).map(p -> sources.person(mention, p)));
    }

    private boolean isPerson(Speaker speaker) {
        return speaker.role().isPresent()
                || people.hasName(speaker.name())
                || sources.looksLikePerson(speaker.name());
    }

    /** "the ambassador", "this news agency": no name, nor much else. */
    private static boolean onlyPoints(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        boolean pointing = POINTING.contains(parts.getFirst().toLowerCase(Locale.ROOT));
        boolean names =
                parts.subList(1, parts.size()).stream()
                        .anyMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
        return pointing && !names && parts.size() <= 4;
    }

    /** Who was called so before: by role, by their own words, or as an outlet. */
    private Optional<Speaker> lastCalled(String noun, Span mention) {
        return people.lastCalled(noun, mention)
                .map(person -> sources.person(mention, person))
                .or(() -> spoken.last(s -> People.holds(s.mention().text(), noun)))
                .or(() -> roles.isOutlet(noun) ? spoken.last(sources::isOutlet) : Optional.empty());
    }

    /** Whether somebody is named only by their country: "Moscow denies …". */
    public boolean isCountry(Speaker speaker) {
        return sources.isCountry(speaker);
    }

    /** The country that somebody speaks for, by identity or by role. */
    public Optional<String> countryOf(Speaker speaker) {
        return sources.countryOf(speaker);
    }

    /** The person whom the text names last before an offset, at most so many characters back. */
    public Optional<Phrase> personBefore(int offset, int reach, Phrase like) {
        return people.found().reversed().stream()
                .filter(f -> f.start() < offset && f.start() > offset - reach)
                .findFirst()
                .map(
                        f ->
                                new Phrase(
                                        like.head(),
                                        f.start(),
                                        f.start() + f.person().name().length()));
    }
}
