package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.text.Quotations;
import io.twosource.extract.reading.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a text names whom, and where its sentences and quotations begin and end. */
final class Names {

    /** Prepositions and what else puts a name into the middle of what is said of others. */
    private static final String NO_SUBJECT =
            "(?s).*\\b(of|for|from|to|with|by|in|at|against|about|on|than|as|like|between|over|after"
                    + "|before|under|behind|via|and|or|&)( the)?( [\\p{Lu}][\\p{L}.'-]*)* $";

    /** What follows the object of a verb rather than its subject. */
    private static final Pattern NO_PREDICATE =
            Pattern.compile(
                    "^(?:[.;:!?]| (?:to|that|about|for|in|on|at|with|if|whether|and|or|from|by|of|as"
                            + "|over|into|after|before|because|when|while)\\b)");

    private static final String OBJECT =
            "(?s)(?:.* )?\\p{Ll}[\\p{L}-]* (?:of|for|from|to|with|by|in|at)(?: the)?"
                    + "(?:(?: \\p{Lu}[\\p{L}.'-]*)* "
                    + People.OFFICE
                    + ")? $";

    private static final int PREFIX = 60;

    /** Characters: about two sentences. */
    private static final int NEAR = 300;

    private final String text;
    private final List<Named> all;
    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final Map<String, List<Named>> bySurname = new HashMap<>();
    private final Map<String, List<Integer>> bare = new HashMap<>();

    Names(List<Named> found, Passage passage, List<Sentence> sentences) {
        this.text = passage.plain();
        this.sentences = sentences;
        this.quotations = Quotations.in(passage);
        found.stream().filter(Named::full).forEach(this::add);
        found.stream()
                .filter(n -> bySurname.containsKey(n.name()))
                .forEach(
                        n -> bare.computeIfAbsent(n.name(), _ -> new ArrayList<>()).add(n.start()));
        List<Named> kin =
                found.stream().filter(n -> isKin(n) && isNamedAgain(n)).map(Named::inFull).toList();
        kin.forEach(this::add);
        this.all = found.stream().flatMap(n -> resolved(n).stream()).toList();
    }

    private void add(Named named) {
        bySurname.computeIfAbsent(named.surname(), _ -> new ArrayList<>()).add(named);
    }

    /** Once may be chance: "Fugitive Moss". */
    private boolean isNamedAgain(Named named) {
        return text.indexOf(named.name()) != text.lastIndexOf(named.name());
    }

    /** Whether words that may be a name end in the surname of somebody who is named. */
    private boolean isKin(Named named) {
        return !named.full()
                && named.name().indexOf(' ') > 0
                && bySurname.containsKey(named.surname())
                && !beginsSentence(named);
    }

    /** There "Yet Moss" is no name. */
    private boolean beginsSentence(Named named) {
        return upTo(named.start(), 0).stream().anyMatch(s -> named.start() - s.start() < 2);
    }

    /** A surname is whoever has it; a word that is no name of anybody falls out. */
    private Optional<Named> resolved(Named named) {
        if (named.full() || isKin(named)) {
            return Optional.of(named);
        }
        boolean surname = named.name().indexOf(' ') < 0 && bySurname.containsKey(named.name());
        return surname
                ? Optional.of(
                        bearer(named.name(), named.gender(), named.start())
                                .map(named::as)
                                .orElse(named))
                : Optional.of(named).filter(n -> n.titled());
    }

    /**
     * The one person of a surname whom a place in the text can mean: of several, the only one named
     * before it; nobody where two were.
     */
    Optional<Named> bearer(String surname, Gender gender, int at) {
        List<Named> bearers =
                bySurname.getOrDefault(surname, List.of()).stream()
                        .filter(n -> n.gender().fits(gender))
                        .toList();
        List<Named> before = bearers.stream().filter(n -> n.start() < at).toList();
        List<Named> meant = before.isEmpty() ? bearers : before;
        Optional<Named> first = meant.stream().findFirst();
        return first.filter(n -> meant.stream().allMatch(n::mayBe))
                .or(() -> first.filter(n -> isEstablished(n, before, at)));
    }

    /**
     * Whether a bare surname was one person's before somebody else of that name came in, and those
     * others are not spoken of just now.
     */
    private boolean isEstablished(Named first, List<Named> before, int at) {
        List<Named> others = before.stream().filter(n -> !first.mayBe(n)).toList();
        return !others.isEmpty()
                && others.stream().allMatch(n -> n.start() < at - NEAR)
                && bare.getOrDefault(first.surname(), List.of()).stream()
                        .anyMatch(b -> b > first.start() && b < others.getFirst().start());
    }

    /** Whether several people of a surname are named, and which is meant cannot be told. */
    boolean isUndecided(String surname, Gender gender, int at) {
        return bySurname.containsKey(surname) && bearer(surname, gender, at).isEmpty();
    }

    /** The people named from one offset to before another. */
    List<Named> between(int from, int to) {
        return all.stream().filter(n -> n.start() >= from && n.start() < to).toList();
    }

    /** Whose name stands in some words as that of whom they name, not of somebody else. */
    Optional<Named> in(int start, int end) {
        return between(start, end).stream()
                .filter(n -> n.end() <= end || n.hasNickname())
                .filter(n -> !isPossessive(n) && !isObject(n, start))
                .findFirst();
    }

    /** "a spokesman for Jo Lee": of whom the words are not, from {@code start} on. */
    boolean isObject(Named named, int start) {
        int from = Math.max(start, named.start() - PREFIX);
        return text.substring(from, named.start()).matches(OBJECT);
    }

    boolean isPossessive(Named named) {
        return text.startsWith("'", named.end());
    }

    /** Whether a name stands where subjects do, as far as the words before it tell. */
    private boolean mayBeSubject(Named named) {
        String before = text.substring(Math.max(0, named.start() - PREFIX), named.start());
        String after = text.substring(named.end(), Math.min(text.length(), named.end() + PREFIX));
        return !isPossessive(named)
                && !before.matches(NO_SUBJECT)
                && !NO_PREDICATE.matcher(after).find();
    }

    /** The subject of a sentence, where it is a person and not quoted. */
    Optional<Named> subject(Sentence sentence, int before, Predicate<Named> wanted) {
        return unquoted(sentence, before).filter(this::mayBeSubject).findFirst().filter(wanted);
    }

    Stream<Named> unquoted(Sentence sentence, int before) {
        return between(sentence.start(), Math.min(sentence.end(), before)).stream()
                .filter(n -> quotation(n.start()).isEmpty());
    }

    /** The quotation that an offset lies in. */
    Optional<Quotation> quotation(int offset) {
        return quotations.all().stream().filter(q -> q.contains(offset)).findFirst();
    }

    /** The sentence at an offset and those before it, the last first, as far back as a reach. */
    List<Sentence> upTo(int offset, int reach) {
        return sentences.stream()
                .filter(s -> s.start() <= offset && s.end() > offset - reach)
                .toList()
                .reversed();
    }
}
