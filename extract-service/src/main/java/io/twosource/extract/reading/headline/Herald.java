package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whoever a headline names before its colon, or after its colon or dash. Most words there are a
 * topic, so they must name a person, a body, or a kind of speaker.
 */
record Herald(Headline headline, HeadlineWords kinds) {

    /** "Bombing suspect's mother-in-law", and no longer. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    /** "… : report on Monday", "… - officials in Tavush". */
    private static final Pattern SETTING = Pattern.compile("\\s+(?:in|of|at|from|for|on)\\s.*$");

    /** Speech without a subject, which is the speaker: "did not shoot", "no plans", "'We …". */
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "^(?:['\"]|(?:we|our|no|not|never|did|does|will|won't|didn't|has|have|had)\\b).*");

    boolean speaks(Part who, Part what) {
        String words = headline.words(who).strip();
        if (words.split("\\s+").length > MOST_WORDS || hasVerb(who)) {
            return false;
        }
        return isCountry(who)
                ? OWN_WORDS.matcher(headline.words(what).strip()).matches()
                : isKind(words) || isNamed(who);
    }

    private boolean isCountry(Part who) {
        return headline.names().isCountry(headline.written(who));
    }

    private boolean hasVerb(Part who) {
        return headline.tree(who).stream().anyMatch(word -> FINITE.contains(word.tag()));
    }

    /**
     * "police", "union chief", "prime minister of Tavush": by the noun that the others describe.
     */
    private boolean isKind(String words) {
        String head = SETTING.matcher(words).replaceFirst("");
        return endsIn(head) || (head.endsWith("s") && endsIn(head.substring(0, head.length() - 1)));
    }

    private boolean endsIn(String head) {
        return kinds.herald().in(head).stream().anyMatch(found -> found.end() == head.length());
    }

    /** "Sen. Marsh", "Putin", "John Kerry". */
    private boolean isNamed(Part who) {
        String written = headline.written(who).strip();
        List<Word> words = headline.tree(who);
        boolean capitals =
                words.stream()
                        .filter(word -> Character.isLetter(word.form().charAt(0)))
                        .allMatch(word -> Character.isUpperCase(word.form().charAt(0)));
        boolean titled = kinds.herald().open(headline.words(who).strip()) && words.size() > 1;
        boolean one =
                !written.contains(" ")
                        && headline.names().lacks(written)
                        && !kinds.label().are(headline.words(who).strip())
                        && !kinds.noNews().are(headline.words(who).strip());
        return capitals
                && words.getLast().isNoun()
                && (titled || one || headline.names().isPerson(written));
    }
}
