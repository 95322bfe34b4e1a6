package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Entries;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people and institutions of one article, in the order in which they speak. It remembers who
 * spoke, so speakers must be asked for once and in the order of the text. One per article.
 */
public final class Cast {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final Roles roles;
    private final Sources sources;
    private final Passage text;
    private final People people;
    private final Naming naming;
    private final Names names;
    private final Pronouns pronouns;
    private final Spoken spoken = new Spoken();
    private final Map<Span, Optional<Speaker>> pointed = new HashMap<>();

    Cast(Roles roles, Sources sources, People people, Naming naming, Names names, Passage text) {
        this.roles = roles;
        this.sources = sources;
        this.people = people;
        this.naming = naming;
        this.names = names;
        this.text = text;
        this.pronouns = new Pronouns(names, Entries.in(text), spoken, naming::speaker);
    }

    /**
     * Whom a phrase means, at its place in the article; nobody where it is a pronoun of which the
     * text does not tell whom it means, or a thing that cannot speak.
     */
    public Optional<Speaker> speaker(Passage passage, Phrase phrase) {
        Span mention = passage.span(phrase.start(), phrase.end());
        String words = words(passage, phrase);
        Optional<Speaker> speaker =
                Pronouns.isPronoun(words)
                        // Each sentence of a quotation asks for its speaker anew.
                        ? pointed.computeIfAbsent(mention, _ -> pronoun(words, mention))
                        : named(mention, words, phrase)
                                .filter(_ -> naming.canSpeak(mention, words, phrase));
        speaker.ifPresent(who -> spoken.add(naming.said(who, words, phrase)));
        return speaker;
    }

    /** Whom a phrase means, when they only are spoken of. */
    public Speaker mentioned(Passage passage, Phrase phrase) {
        Span mention = passage.span(phrase.start(), phrase.end());
        String words = words(passage, phrase);
        return (Pronouns.isPronoun(words) ? pronoun(words, mention) : named(mention, words, phrase))
                .orElseGet(() -> sources.body(mention, words, text));
    }

    private static String words(Passage passage, Phrase phrase) {
        return passage.plain().substring(phrase.start(), phrase.end());
    }

    private Optional<Speaker> pronoun(String words, Span mention) {
        return pronouns.meant(words, mention)
                .map(meant -> at(mention, naming.inFull(meant, spoken)));
    }

    private Optional<Speaker> named(Span mention, String words, Phrase phrase) {
        return pointedAt(words, phrase, mention)
                .map(meant -> at(mention, meant))
                .or(() -> naming.person(mention, words, phrase))
                .or(() -> Optional.of(sources.body(mention, words, text)));
    }

    private static Speaker at(Span mention, Speaker meant) {
        return new Speaker(
                mention, meant.name(), meant.role(), meant.organisation(), meant.identity());
    }

    /** Who spoke or was named before, for words that only point. */
    private Optional<Speaker> pointedAt(String words, Phrase phrase, Span mention) {
        return onlyPoints(words) && naming.apposed(mention, phrase).isEmpty()
                ? lastCalled(phrase.head().lemma(), mention)
                : Optional.empty();
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
                .or(() -> spoken.last(s -> isCalled(s.mention().text(), noun)))
                .or(() -> isOutlet(noun) ? spoken.last(sources::isOutlet) : Optional.empty());
    }

    /** "the source" may be anybody's, while "the paper" is one that was named. */
    private boolean isOutlet(String noun) {
        return roles.isOutlet(noun) && !noun.equals("source");
    }

    /** Whether words are headed by a noun: "a spokesman for the ministry" is no ministry. */
    private boolean isCalled(String words, String noun) {
        String head = words.split(" (?:of|for|by|from|in|at|with|to|who|on) ", 2)[0];
        List<String> parts = List.of(head.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        int at = parts.indexOf(noun);
        return at >= 0 && (at + 1 == parts.size() || !naming.isPeople(parts.get(at + 1)));
    }

    /** Whether somebody is only called by an office: "Mayor says …". */
    public boolean isRole(Speaker speaker) {
        return speaker.role().isEmpty() && roles.isRole(lastWord(speaker.name()));
    }

    /** Whether somebody with a name has the office that another is called by. */
    public boolean hasRole(Speaker speaker, Speaker called) {
        return speaker.role()
                .filter(role -> People.holds(role, lastWord(called.name())))
                .isPresent();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is named only by their country: "Moscow denies …". */
    public boolean isCountry(Speaker speaker) {
        return sources.isCountry(speaker);
    }

    /** The country that somebody speaks for, by identity or by role. */
    public Optional<String> countryOf(Speaker speaker) {
        return sources.countryOf(speaker);
    }

    /** The person who is the subject of the sentence before an offset, in the same paragraph. */
    public Optional<Phrase> subjectBefore(int offset, Phrase like) {
        return names.upTo(Math.max(0, offset - 1), 1).stream()
                .filter(s -> !s.endsLine())
                .findFirst()
                .flatMap(s -> names.subject(s, offset, _ -> true))
                .map(named -> new Phrase(like.head(), named.start(), named.end()));
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
