package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of words that name a speaker which person they name, and what kind of source it is. */
record Naming(
        Sources sources,
        SourceKinds kinds,
        Genders genders,
        NameFinder finder,
        People people,
        Names names,
        Passage text) {

    /** What has members: their names stand before those of the members, and are no part of them. */
    private static final Set<String> BODIES =
            Set.of("Committee", "Subcommittee", "Council", "Commission", "Board", "Caucus");

    private static final Pattern APPOSED =
            Pattern.compile(
                    "^, ((?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen)\\. )?\\p{Lu}[^,.;:()\\n]{3,60}?)"
                            + "(?:,| \\()");

    /** Characters. */
    private static final int APPOSITION = 80;

    /** The person whom some words name: in full, by surname, or after a comma by a role. */
    Optional<Speaker> person(Span mention, String words, Phrase phrase) {
        return known(mention, words)
                .map(person -> sources.person(mention, person))
                .or(() -> apposed(mention, phrase).map(p -> sources.person(mention, p)))
                .or(() -> named(mention, words).map(named -> called(mention, words, named)));
    }

    /** Somebody whose role the text gives, or who has a nickname. */
    private Optional<Person> known(Span mention, String words) {
        String name = People.withoutTitle(words);
        Gender gender = genders.said(words);
        Optional<Named> bearer = names.bearer(name, gender, mention.start());
        boolean open = names.isUndecided(name, gender, mention.start());
        return people.in(words)
                .filter(p -> !open && genders.of(p.name()).fits(gender))
                .filter(p -> bearer.filter(b -> !b.isSame(p.name())).isEmpty())
                .findFirst()
                .or(() -> bearer.map(Named::name).filter(n -> n.indexOf('"') > 0).map(Person::of))
                .or(() -> bearer.flatMap(b -> people.named(b.name())));
    }

    /** "The foreign minister, Sergei Lavrov, denied": the name that a role is given to. */
    Optional<Person> apposed(Span mention, Phrase phrase) {
        Word head = phrase.head();
        boolean role = head.tag().equals("NN") && kinds.isPeople(head.lemma());
        if (!role || mention.part() == Span.Part.TITLE) {
            return Optional.empty();
        }
        String plain = text.plain();
        int end = phrase.end();
        Matcher matcher =
                APPOSED.matcher(plain.substring(end, Math.min(plain.length(), end + APPOSITION)));
        String role1 = plain.substring(phrase.start(), phrase.end());
        return matcher.find()
                ? finder.nameOf(matcher.group(1)).map(n -> new Person(n, Optional.of(role1)))
                : Optional.empty();
    }

    /** The person named in a mention, where the mention is of them. */
    private Optional<Named> named(Span mention, String words) {
        return mention.part() == Span.Part.TEXT
                ? names.in(mention.start(), mention.end())
                : names.bearer(People.withoutTitle(words), genders.said(words), 0);
    }

    /** As the words call them; only the key tells that it is the same person. */
    private Speaker called(Span mention, String words, Named named) {
        String name =
                named.hasNickname()
                        ? named.name()
                        : ofPerson(words.replaceFirst("^(?i:the|a|an) ", ""), named.name());
        return new Speaker(
                mention,
                name,
                Optional.empty(),
                Optional.of(name),
                named.name().toLowerCase(Locale.ROOT));
    }

    /** "House Budget Committee Rep. Jo Lee": of such only the title is the person's. */
    private String ofPerson(String words, String name) {
        int at = words.indexOf(name);
        String[] before = words.substring(0, Math.max(0, at)).strip().split(" ", -1);
        for (int i = before.length - 1; i >= 0; i--) {
            if (BODIES.contains(before[i]) && i < before.length - 1) {
                return words.substring(words.indexOf(before[i]) + before[i].length() + 1);
            }
        }
        return words;
    }

    /** Whom a pronoun means. */
    Speaker speaker(Span mention, Named named) {
        Optional<Person> known = people.named(named.name());
        return sources.person(mention, known.orElseGet(() -> Person.of(named.name())));
    }

    /** The same speaker by a fuller name, where the article gives one or somebody spoke by it. */
    Speaker inFull(Speaker speaker, Spoken spoken) {
        String name = People.withoutTitle(speaker.name());
        if (name.indexOf(' ') >= 0 || speaker.role().isPresent()) {
            return speaker;
        }
        return names.bearer(name, genders.said(speaker.name()), speaker.mention().start())
                .map(bearer -> speaker(speaker.mention(), bearer))
                .or(
                        () ->
                                spoken.last(
                                        s ->
                                                s.name().endsWith(" " + name)
                                                        && kinds.mayName(s.name())))
                .orElse(speaker);
    }

    /** Whether words name somebody, or a thing that is a source by convention. */
    boolean canSpeak(Span mention, String words, Phrase phrase) {
        Word head = phrase.head();
        String tag = head.tag();
        if (tag.startsWith("NNP") || tag.equals("FW") || isName(mention, phrase)) {
            return true;
        }
        if (words.matches("(?i)(?:our|my) .*") && !kinds.isPeople(head.lemma())) {
            return names.quotation(mention.start()).isPresent();
        }
        boolean digits = words.chars().anyMatch(Character::isDigit);
        String before =
                words.replaceFirst("(?s) (?:of|for|from|in|on|by|at|with|that|who|which) .*", "");
        if (before.matches("(?s)\\S+ (?:.* )?\\p{Lu}.*")) {
            return true;
        }
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT");
        return kinds.isSource(head.lemma())
                || kinds.isSource(head.lower())
                || (tag.equals("CD") && !digits)
                || (!noun && Character.isUpperCase(head.form().charAt(0)))
                || named(mention, words).isPresent();
    }

    /** "Sessions said": capitalised though no sentence begins here. */
    private boolean isName(Span mention, Phrase phrase) {
        boolean begins =
                mention.part() == Span.Part.TEXT
                        && names.upTo(mention.start(), 0).stream()
                                .anyMatch(s -> phrase.start() - s.start() < 2);
        return Character.isUpperCase(phrase.head().form().charAt(0)) && !begins;
    }

    /** Whether a noun is said of people, in the singular or in the plural. */
    boolean isPeople(String noun) {
        return kinds.isPeople(noun)
                || (noun.endsWith("s") && kinds.isPeople(noun.substring(0, noun.length() - 1)));
    }

    /** A speaker with what later pronouns must know. */
    Said said(Speaker speaker, String words, Phrase phrase) {
        Said.Kind kind = kind(speaker, words, phrase.head());
        Gender gender = genders.of(speaker.role().orElse("") + " " + words);
        return new Said(speaker, kind, gender);
    }

    private Said.Kind kind(Speaker speaker, String words, Word head) {
        if (Pronouns.isPronoun(words)) {
            return ofPronoun(words);
        }
        boolean several = words.contains(" and ") || head.tag().equals("NNS");
        if (several && (kinds.isPeople(head.lemma()) || words.contains(" and "))) {
            return Said.Kind.PEOPLE;
        }
        boolean person = speaker.role().isPresent() || people.named(speaker.name()).isPresent();
        if (person || (!head.isName() && kinds.isPeople(head.lemma()))) {
            return Said.Kind.PERSON;
        }
        return head.isName() ? ofName(speaker, words, head) : ofNoun(head);
    }

    private Said.Kind ofPronoun(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "they", "them", "their", "we", "us" -> Said.Kind.PEOPLE;
            case "it", "its" -> Said.Kind.BODY;
            default -> Said.Kind.PERSON;
        };
    }

    private Said.Kind ofNoun(Word head) {
        return kinds.isDocument(head.lemma()) && !kinds.isBody(head.lemma())
                ? Said.Kind.DOCUMENT
                : Said.Kind.BODY;
    }

    private Said.Kind ofName(Speaker speaker, String words, Word head) {
        boolean article = words.toLowerCase(Locale.ROOT).startsWith("the ");
        boolean initials = head.form().equals(head.form().toUpperCase(Locale.ROOT));
        boolean other = article || initials || sources.isCountry(speaker);
        boolean lone = List.of(words.split(" ", -1)).stream().allMatch(kinds::mayBeName);
        boolean person =
                named(speaker.mention(), words).isPresent()
                        || (lone && !kinds.isBody(head.lower()));
        return !other && person ? Said.Kind.PERSON : Said.Kind.BODY;
    }
}
