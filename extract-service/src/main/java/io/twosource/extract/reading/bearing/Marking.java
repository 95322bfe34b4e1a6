package io.twosource.extract.reading.bearing;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the marks of an utterance. */
public record Marking(StanceWords words) {

    /** "no part of it was a hoax". */
    private static final Pattern NEGATED =
            Pattern.compile(".*(?:\\b(?:not|no|never|nor|neither)|n't)\\b(?:\\W+\\w+){0,4}\\W*");

    private static final Pattern SIX_WORDS = Pattern.compile("^(?:\\W+\\w+){0,6}");

    /** The marks of a text in plain typography. */
    public Marks of(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        String plain = words.withoutIdleNegations(text);
        boolean asked = text.contains("?");
        return new Marks(
                words.falsehood().in(plain).stream().anyMatch(found -> isMeant(found, plain)),
                words.denial().occurIn(plain),
                endsStory(plain),
                asked
                        || words.hedge().occurIn(text)
                        || words.attribution().occurIn(text)
                        || words.nothingKnown().occurIn(text),
                asked,
                ScareQuotes.in(written));
    }

    private static boolean isMeant(MatchResult found, String text) {
        return found.group().startsWith("not ")
                || !NEGATED.matcher(text.substring(0, found.start())).matches();
    }

    private boolean endsStory(String text) {
        return words.ending().in(text).stream()
                .anyMatch(found -> words.story().occurIn(reach(text.substring(found.end()))));
    }

    /** The next six words. */
    private static String reach(String rest) {
        return SIX_WORDS.matcher(rest).results().map(MatchResult::group).findFirst().orElse("");
    }
}
