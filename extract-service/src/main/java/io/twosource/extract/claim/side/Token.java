package io.twosource.extract.claim.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word, number or mark of a sentence.
 *
 * @param text as written
 * @param index in its sentence
 */
record Token(String text, int index) {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{L}\\d]+-(?:year|month|week|day|hour)[\\p{L}-]*"
                            + "|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|-\\p{L}[\\p{L}-]*)?|\\p{L}[\\p{L}\\p{M}]*|[$€£%]"
                            + "|[.,;:!?()]|—|--|(?<=\\s)[-–](?=\\s)");
    private static final Pattern CANNOT = Pattern.compile("(?i)\\bcan't|\\bcannot");
    private static final Pattern WONT = Pattern.compile("(?i)\\bwon't");

    /** Pages drop apostrophes: "havent". */
    private static final Pattern SHORT_NOT =
            Pattern.compile(
                    "(?i)n't\\b|(?<=\\b(?:do|does|did|has|have|had|is|are|was|were|would|could))nt\\b");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)'s\\b");
    private static final Pattern NO_ONE = Pattern.compile("(?i)\\bno[ -]one\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** In order; "can't" as "can not", "no one" as "nobody", without the possessive "'s". */
    static List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        TOKEN.matcher(spelledOut(sentence))
                .results()
                .map(MatchResult::group)
                .forEach(text -> tokens.add(new Token(text, tokens.size())));
        return tokens;
    }

    private static String spelledOut(String sentence) {
        String spelled = CANNOT.matcher(sentence.replace('’', '\'')).replaceAll("can not");
        spelled = WONT.matcher(spelled).replaceAll("will not");
        spelled = SHORT_NOT.matcher(spelled).replaceAll(" not");
        spelled = POSSESSIVE.matcher(spelled).replaceAll("");
        return NO_ONE.matcher(spelled).replaceAll("nobody");
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** A word that means something of its own. */
    boolean isContent() {
        return (isWord() && !WordClass.LIGHT.has(lower()) && !WordClass.DAY.has(lower()))
                || (Character.isDigit(text.codePointAt(0)) && !isNumber());
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.codePointAt(0)) && !"$€£%".contains(text);
    }

    /** Where one thought ends. */
    boolean isBreak() {
        return isMark() || WordClass.BREAK.has(lower());
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
