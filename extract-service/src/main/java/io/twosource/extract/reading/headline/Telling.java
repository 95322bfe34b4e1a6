package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Headlines that tell something: as a fact, or leaving open whether it is one. */
record Telling(HeadlineWords words, Openness openness, Negating negating) {

    /** Who writes so speaks to readers, and tells no news. */
    private static final Set<String> PERSONAL =
            Set.of("i", "we", "you", "my", "our", "your", "me", "us");

    private static final Pattern YES = Pattern.compile("^(?:yes|true|correct)\\s*[,:;-]\\s+");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:the )?\\d+ (?:\\w+"
                            + " )?(?:things|ways|reasons|facts|tips|photos|pictures|signs"
                            + "|questions|times|clues|best|most)\\b.*");

    Optional<Finding> in(Headline headline) {
        return predicate(headline)
                .filter(_ -> isNews(headline))
                .flatMap(verb -> telling(headline, verb));
    }

    private Optional<Finding> telling(Headline headline, Word verb) {
        return openly(headline).or(() -> plainly(headline, verb));
    }

    private Optional<Finding> openly(Headline headline) {
        return openness.of(headline)
                .flatMap(cue -> headline.finding(Stance.DOUBTS, cue, headline.all()));
    }

    private Optional<Finding> plainly(Headline headline, Word verb) {
        Optional<Part> answer = yes(headline);
        if (headline.checksFacts() && answer.isEmpty()) {
            return Optional.empty();
        }
        Part all = new Part(answer.map(Part::end).orElse(0), headline.text().length());
        Part cue = headline.part(verb);
        return negating.is(headline, all)
                ? negating.finding(headline, Stance.ASSERTS, cue, all)
                : headline.finding(Stance.ASSERTS, cue, all);
    }

    /** "Yes, the bridge is closed" tells what follows; what is only checked may not be so. */
    private static Optional<Part> yes(Headline headline) {
        return YES.matcher(headline.text()).results().findFirst().map(Part::of);
    }

    /** Not of an imperative: "Watch the bridge fall". */
    private static Optional<Word> predicate(Headline headline) {
        List<Word> all = headline.tree().words();
        return new MainVerb(headline.tree())
                .in(all)
                .filter(verb -> !(verb.index() == 0 && Set.of("VB", "VBP").contains(verb.tag())));
    }

    private boolean isNews(Headline headline) {
        List<Word> all = headline.tree().words();
        boolean named =
                isInCapitals(all.getFirst()) && !all.stream().allMatch(Telling::isInCapitals);
        return (named || !words.noNews().open(headline.text()))
                && !LIST.matcher(headline.text()).matches()
                && all.stream()
                        .filter(word -> !headline.in().isQuoted(word))
                        .noneMatch(word -> isPersonal(word, all));
    }

    /** "US" is no pronoun, nor is "IS" a verb, except where all is in capitals. */
    private static boolean isPersonal(Word word, List<Word> all) {
        return PERSONAL.contains(word.lower())
                && (!word.form().equals("US") || all.stream().allMatch(Telling::isInCapitals));
    }

    private static boolean isInCapitals(Word word) {
        return word.form().chars().noneMatch(Character::isLowerCase);
    }
}
