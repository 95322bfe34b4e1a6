package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Entries;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whom a pronoun means. "He" and "she" are whoever of that gender spoke in the nearest sentence, or
 * is its subject; "they" and "it" are whoever spoke last and can be called so. A pronoun inside a
 * quotation is somebody of whom its speaker speaks. In a live blog it means somebody of its own
 * entry, and of those before only where that names nobody. What none of this tells is left open.
 */
record Pronouns(
        Names names, Entries entries, Spoken spoken, BiFunction<Span, Named, Speaker> person) {

    private static final Set<String> AUTHORS = Set.of("i", "me", "we", "us");
    private static final Set<String> MANY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");

    /** Characters; further back nobody remembers who spoke. */
    private static final int REACH = 900;

    /** Sentences: that of the pronoun and the one before it, whose subject "he" mostly is. */
    private static final int NEAREST = 2;

    static boolean isPronoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Gender.ofPronoun(lower).isPresent()
                || AUTHORS.contains(lower)
                || MANY.contains(lower)
                || THING.contains(lower);
    }

    Optional<Speaker> meant(String word, Span mention) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (AUTHORS.contains(lower)) {
            return spoken.lastNear(mention, said -> said.isPerson(Gender.UNKNOWN));
        }
        boolean quoted = quotation(mention).isPresent();
        Optional<Gender> gender = Gender.ofPronoun(lower);
        if (gender.isPresent()) {
            return quoted ? spokenOf(mention, gender.get()) : person(mention, gender.get());
        }
        boolean many = MANY.contains(lower);
        return quoted
                ? Optional.empty()
                : spokenNear(from(mention), mention, said -> many ? said.isMany() : said.isThing());
    }

    /**
     * From where on somebody can be meant: the entry's beginning, or where it names nobody, all.
     */
    private int from(Span mention) {
        if (mention.part() == Span.Part.TITLE) {
            return 0;
        }
        int start = entries.startOf(mention.start());
        boolean named =
                !names.between(start, mention.start()).isEmpty()
                        || spoken.lastBetween(start, mention.start(), _ -> true).isPresent();
        return named ? start : 0;
    }

    private Optional<Speaker> spokenNear(int from, Span mention, Predicate<Said> wanted) {
        return spoken.lastNear(
                mention,
                said ->
                        (from == 0 || said.speaker().mention().start() >= from)
                                && wanted.test(said));
    }

    private Optional<Quotation> quotation(Span mention) {
        return mention.part() == Span.Part.TEXT
                ? names.quotation(mention.start())
                : Optional.empty();
    }

    private Optional<Speaker> person(Span mention, Gender gender) {
        if (mention.part() == Span.Part.TITLE) {
            return spoken.lastNear(mention, said -> said.isPerson(gender));
        }
        int from = from(mention);
        List<Sentence> near =
                names.upTo(mention.start(), REACH).stream().filter(s -> s.end() > from).toList();
        List<Sentence> nearest = near.subList(0, Math.min(NEAREST, near.size()));
        return first(nearest, s -> inSentence(s, mention, gender::fits))
                .or(() -> spokenNear(from, mention, said -> said.isPerson(gender)))
                .or(() -> first(near, s -> inSentence(s, mention, gender::fits)))
                .or(() -> first(near, s -> anybodyIn(s, mention, gender)));
    }

    private static Optional<Speaker> first(
            List<Sentence> sentences, Function<Sentence, Optional<Speaker>> in) {
        return sentences.stream().flatMap(s -> in.apply(s).stream()).findFirst();
    }

    private Optional<Speaker> inSentence(
            Sentence sentence, Span mention, Predicate<Gender> wanted) {
        int end = Math.min(sentence.end(), mention.start());
        return spoken.lastBetween(
                        sentence.start(),
                        end,
                        said -> said.isPerson(Gender.UNKNOWN) && wanted.test(said.gender()))
                .or(
                        () ->
                                names.subject(sentence, end, n -> wanted.test(n.gender()))
                                        .map(named -> person.apply(mention, named)));
    }

    private Optional<Speaker> anybodyIn(Sentence sentence, Span mention, Gender gender) {
        return names.unquoted(sentence, mention.start())
                .filter(named -> named.gender().fits(gender))
                .findFirst()
                .map(named -> person.apply(mention, named));
    }

    /** Whom the quotation names before, or else the one person named in the sentence before it. */
    private Optional<Speaker> spokenOf(Span mention, Gender gender) {
        Quotation quotation = quotation(mention).orElseThrow();
        return names.between(quotation.start(), mention.start()).reversed().stream()
                .filter(named -> named.gender().fits(gender))
                .findFirst()
                .map(named -> person.apply(mention, named));
    }
}
