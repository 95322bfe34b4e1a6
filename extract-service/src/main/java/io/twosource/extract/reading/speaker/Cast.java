package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The people and institutions of one article, in the order in which they speak. It remembers who
 * spoke, so each mention must be asked for once and in the order of the text. One per article.
 */
public final class Cast {

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "him", "her", "himself", "herself", "i", "me", "we", "us");
    private static final Set<String> PLURAL = Set.of("they", "them", "it", "its", "their");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    /** Characters. */
    private static final int REACH = 600;

    /** Speakers; nobody means one from further back, and a list without end would be slow. */
    private static final int MEMORY = 100;

    private final Roles roles;
    private final Places places;
    private final Identities identities;
    private final Passage text;
    private final List<PeopleFinder.Found> people;
    private final List<Speaker> spoken = new ArrayList<>();

    Cast(Roles roles, Places places, Identities identities, Passage text) {
        this.roles = roles;
        this.places = places;
        this.identities = identities;
        this.text = text;
        this.people = new PeopleFinder(roles, places).in(text.plain());
    }

    /** Whom a phrase means, at its place in the article. */
    public Speaker speaker(Passage passage, Phrase phrase) {
        Speaker speaker = mentioned(passage, phrase);
        spoken.add(speaker);
        if (spoken.size() > MEMORY) {
            spoken.removeFirst();
        }
        return speaker;
    }

    /** Whether somebody is named only by their country: "Moscow denies …". */
    public boolean isCountry(Speaker speaker) {
        return places.isCountry(speaker.identity());
    }

    /** The country that somebody speaks for, by identity or by role. */
    public Optional<String> countryOf(Speaker speaker) {
        return identities
                .countryOf(speaker.identity())
                .or(() -> speaker.role().flatMap(places::firstIn));
    }

    /** Whom a phrase means, when they only are spoken of. */
    public Speaker mentioned(Passage passage, Phrase phrase) {
        Span mention = passage.span(phrase.start(), phrase.end());
        String words = passage.plain().substring(phrase.start(), phrase.end());
        return meant(mention, words, phrase);
    }

    private Speaker meant(Span mention, String words, Phrase phrase) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (PERSONAL.contains(lower)) {
            return pointed(mention, lastPerson(mention));
        }
        if (PLURAL.contains(lower)) {
            return pointed(mention, lastBody(mention));
        }
        Optional<Person> person = personIn(words);
        if (person.isPresent()) {
            return named(mention, person.get());
        }
        if (onlyPoints(words)) {
            Optional<Speaker> earlier = byRole(phrase.head().lemma(), mention);
            if (earlier.isPresent()) {
                return pointed(mention, earlier);
            }
        }
        return body(mention, words);
    }

    private Speaker pointed(Span mention, Optional<Speaker> meant) {
        return meant.map(
                        s ->
                                new Speaker(
                                        mention,
                                        s.name(),
                                        s.role(),
                                        s.organisation(),
                                        s.identity()))
                .orElseGet(() -> body(mention, mention.text()));
    }

    private Speaker named(Span mention, Person person) {
        Optional<String> organisation = person.role().flatMap(roles::withoutSpokesman);
        String identity = identities.ofPerson(person.name(), person.role());
        return new Speaker(mention, person.name(), person.role(), organisation, identity);
    }

    /** An institution, a group or a name without a role, as it stands. */
    private Speaker body(Span mention, String words) {
        String name = words.replaceFirst("^(?i:the|a|an) ", "");
        String whole = whole(mention, name);
        return new Speaker(
                mention, name, Optional.empty(), Optional.of(name), identities.ofUnnamed(whole));
    }

    /** "The country's Defence Ministry": of the country spoken of last. */
    private String whole(Span mention, String name) {
        boolean here = name.startsWith("country's ");
        return here
                ? countryBefore(mention).map(c -> name.replace("country's", c)).orElse(name)
                : name;
    }

    private Optional<String> countryBefore(Span mention) {
        return mention.part() == Span.Part.TEXT
                ? places.lastIn(text.plain().substring(0, mention.start()))
                : Optional.empty();
    }

    /** The last person who spoke, or who is named since. */
    private Optional<Speaker> lastPerson(Span mention) {
        Optional<Speaker> speaker =
                spoken.reversed().stream()
                        .filter(s -> isNear(s, mention) && isPerson(s))
                        .findFirst();
        int since =
                speaker.filter(s -> s.mention().part() == mention.part())
                        .map(s -> s.mention().start())
                        .orElse(0);
        return speaker.or(() -> lastNamed(mention, since));
    }

    private Optional<Speaker> lastNamed(Span mention, int since) {
        return people.reversed().stream()
                .filter(found -> mention.part() == Span.Part.TEXT)
                .filter(found -> found.start() < mention.start() && found.start() >= since)
                .findFirst()
                .map(found -> named(mention, found.person()));
    }

    private boolean isPerson(Speaker speaker) {
        return speaker.role().isPresent()
                || people.stream().anyMatch(f -> f.person().name().equals(speaker.name()))
                || looksLikeName(speaker.name());
    }

    /** Two or three capitalised words, none of them a place or an office. */
    private boolean looksLikeName(String name) {
        String[] words = name.split(" ", -1);
        boolean capitalised =
                List.of(words).stream()
                        .allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
        boolean place = List.of(words).stream().anyMatch(w -> places.countryOf(w).isPresent());
        return words.length >= 2
                && words.length <= 3
                && capitalised
                && !place
                && !roles.isBody(words[words.length - 1]);
    }

    private Optional<Speaker> lastBody(Span mention) {
        return spoken.reversed().stream()
                .filter(s -> isNear(s, mention) && !isPerson(s))
                .findFirst();
    }

    /** A pronoun does not reach back further than a few sentences. */
    private static boolean isNear(Speaker speaker, Span mention) {
        return speaker.mention().part() == mention.part()
                && Math.abs(mention.start() - speaker.mention().start()) < REACH;
    }

    private Optional<Person> personIn(String words) {
        return people.stream()
                .map(PeopleFinder.Found::person)
                .filter(p -> words.contains(p.name()) || p.isCalled(withoutTitle(words)))
                .findFirst();
    }

    private static String withoutTitle(String words) {
        return words.replaceFirst("^(Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Sen|Rep)\\.? ", "");
    }

    private boolean onlyPoints(String words) {
        String[] parts = words.split(" ", -1);
        boolean pointing = POINTING.contains(parts[0].toLowerCase(Locale.ROOT));
        boolean names =
                List.of(parts).subList(1, parts.length).stream()
                        .anyMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
        return pointing && !names && parts.length <= 4;
    }

    /** Who was called so before: by role, by their own words, or as an outlet. */
    private Optional<Speaker> byRole(String noun, Span mention) {
        return lastPersonWithRole(noun, mention)
                .or(() -> lastSpeaker(s -> holds(s.mention().text(), noun)))
                .or(() -> roles.isOutlet(noun) ? lastSpeaker(this::isOutlet) : Optional.empty());
    }

    private Optional<Speaker> lastPersonWithRole(String noun, Span mention) {
        return people.reversed().stream()
                .filter(f -> mention.part() == Span.Part.TITLE || f.start() < mention.start())
                .filter(f -> f.person().role().filter(role -> holds(role, noun)).isPresent())
                .findFirst()
                .map(found -> named(mention, found.person()));
    }

    private Optional<Speaker> lastSpeaker(java.util.function.Predicate<Speaker> wanted) {
        return spoken.reversed().stream().filter(wanted).findFirst();
    }

    private boolean isOutlet(Speaker speaker) {
        return List.of(speaker.mention().text().split(" ", -1)).stream().anyMatch(roles::isOutlet);
    }

    private static boolean holds(String words, String noun) {
        return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)).contains(noun);
    }

    /** The person whom the text names last before an offset, at most so many characters back. */
    public Optional<Phrase> personBefore(int offset, int reach, Phrase like) {
        return people.reversed().stream()
                .filter(f -> f.start() < offset && f.start() > offset - reach)
                .findFirst()
                .map(f -> at(f, like));
    }

    private static Phrase at(PeopleFinder.Found found, Phrase like) {
        int end = found.start() + found.person().name().length();
        return new Phrase(like.head(), found.start(), end);
    }
}
