package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an outlet takes back under its own story: "An earlier version of this article said that …",
 * "This story incorrectly stated …", "A previous headline misstated …". Nothing in such a sentence
 * is asserted.
 */
final class CorrectionRule {

    private static final String PIECE =
            "(?:version|headline|article|story|post|report|caption|column|item|piece|edition|photo"
                    + "|tweet|sentence|paragraph|dispatch|summary|graphic|map|chart|review|editorial)s?";
    private static final String EARLIER = "(?:earlier|previous|original|initial|first|prior|older)";
    private static final String WRONGLY =
            "(?:incorrectly|erroneously|mistakenly|wrongly|inaccurately|falsely|previously"
                    + "|originally|initially|earlier|in error)";
    private static final String SAID =
            "(?:said|says|stated|reported|indicated|claimed|suggested|implied|wrote|asserted|noted"
                    + "|gave|listed|described|identified|referred to|attributed|named|put|quoted"
                    + "|misstated|misidentified|misspelled|misattributed|misquoted|misreported)";
    private static final Pattern TAKEN_BACK =
            Pattern.compile(
                    ("(?i)\\b(?:(?:an?|the|our|in an?|in the) (?:%2$s"
                                    + " )+%1$s\\b[^\"]{0,60}?|(?:this|the|our|in this) %1$s\\b[^\"]{0,40}?"
                                    + " (?=%3$s|mis\\w+ed)|\\bwe |\\b(?=%3$s %4$s))(?<cue>(?:had |have |has"
                                    + " )?(?:(?:%3$s) )?(?:%4$s)(?: %3$s)?)(?:,[^,]{3,60},)?(?: that)?[,"
                                    + " ]+(?<what>.+?)[\\s.]*$")
                            .formatted(PIECE, EARLIER, WRONGLY, SAID));
    private static final Pattern CORRECTED =
            Pattern.compile(
                    ("(?i)\\bthis %s\\b[^\"]{0,40}? (?:has been|was|have been|is) (?:\\w+ )?"
                                    + "(?:corrected|updated|amended|revised|clarified|changed)\\b")
                            .formatted(PIECE));
    private static final Pattern BY_OTHERS = Pattern.compile("(?i)\\b(?:by|from)\\b");

    /** "As we reported earlier" is a reminder. */
    private static final Pattern WRONG =
            Pattern.compile("(?i)(?!previously|earlier)" + WRONGLY + "|mis\\w+ed");

    private static final Pattern SOMEBODY = Pattern.compile(", \\p{Lu}");
    private static final Pattern AFTERWARDS =
            Pattern.compile(
                    "(?i)(?:[,;] | )(?:when,? )?(?:in fact|but in"
                            + " fact|actually|instead)\\b.*$|;.*$");

    private CorrectionRule() {}

    /**
     * What a sentence takes back, by the outlet; nothing at all of one that only tells of a
     * correction; empty where it is none.
     */
    static Optional<List<Finding>> in(ParsedSentence in) {
        Matcher corrected = CORRECTED.matcher(in.sentence().text());
        return corrected.find() ? Optional.of(List.of()) : takenBack(in).map(List::of);
    }

    private static Optional<Finding> takenBack(ParsedSentence in) {
        String text = in.sentence().text();
        Matcher found = TAKEN_BACK.matcher(text);
        if (!found.find() || isOfOthers(found)) {
            return Optional.empty();
        }
        int from = in.sentence().start();
        String what = AFTERWARDS.matcher(found.group("what")).replaceFirst("");
        int start = from + found.start("what");
        return phrase(in, start, start + what.length())
                .flatMap(
                        content ->
                                phrase(in, from + found.start("cue"), from + found.end("cue"))
                                        .map(cue -> retracted(in, cue, content)));
    }

    /** "We said" and "wrongly said" need the word "wrongly" and an own voice. */
    private static boolean isOfOthers(Matcher found) {
        String all = found.group();
        boolean ours = found.start("cue") == found.start();
        String before = all.substring(0, found.start("cue") - found.start());
        if (BY_OTHERS.matcher(before).find() || SOMEBODY.matcher(before).find()) {
            return true;
        }
        boolean we = all.regionMatches(true, 0, "we ", 0, 3);
        return (ours || we) && !(we && WRONG.matcher(found.group("cue")).find());
    }

    private static Finding retracted(ParsedSentence in, Phrase cue, Phrase content) {
        return new Finding(
                in, Optional.empty(), Stance.RETRACTS, cue, Optional.of(content), "correction");
    }

    private static Optional<Phrase> phrase(ParsedSentence in, int start, int end) {
        List<Word> words = in.tree().between(start, end);
        return words.stream()
                .filter(w -> in.tree().head(w).filter(words::contains).isEmpty())
                .filter(w -> w.isVerb() || w.isNoun())
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(head -> Phrase.between(head, words.getFirst(), words.getLast()));
    }
}
