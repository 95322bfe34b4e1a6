package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.Phrases;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that call a story untrue without a sentence around them: "Bridge collapse hoax", "Rumours
 * of collapse debunked", "Fake report says bridge collapsed", "Hoax: …".
 */
record Verdicts(HeadlineWords words) {

    private static final Pattern ENDS =
            Pattern.compile(
                    "^\\W*(?:$|[,:;.!?(-].*|(?:as|after|say|says|but|and|in|on|by|despite)\\b.*)");
    private static final Pattern TELLING =
            Pattern.compile(
                    "^\\W*(?:that|of|about|on|claim(?:s|ed|ing)?|sa(?:ys|id|ying)|show(?:s|ed|ing)?)\\b\\s*(?=\\S)");
    private static final Pattern COLON = Pattern.compile("^\\s*:\\s+(?=\\S)");
    private static final Pattern NEGATED =
            Pattern.compile(".*\\b(?:not|no|never|isn't|wasn't|aren't)\\W+(?:\\w+\\W+){0,2}$");

    private static final Pattern NEGATION = Pattern.compile("not |n't ");

    /** A story takes at least two words. */
    private static final int FEWEST_WORDS = 2;

    Optional<Finding> in(Headline headline) {
        if (headline.in().sentence().asks()) {
            return Optional.empty();
        }
        return Stream.concat(
                        found(words.verdict(), headline, true),
                        found(words.verdictOfVerbs(), headline, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Optional<Finding>> found(Phrases verdicts, Headline headline, boolean alone) {
        return verdicts.in(headline.text()).stream()
                .filter(verdict -> !isNegated(headline, verdict))
                .filter(verdict -> !headline.isQuoted(Part.of(verdict)))
                .map(verdict -> finding(headline, verdict, alone));
    }

    private static boolean isNegated(Headline headline, MatchResult verdict) {
        return NEGATED.matcher(headline.text().substring(0, verdict.start())).matches();
    }

    private Optional<Finding> finding(Headline headline, MatchResult verdict, boolean alone) {
        Part cue = Part.of(verdict);
        return announced(headline, verdict)
                .or(() -> told(headline, verdict))
                .or(() -> judged(headline, verdict, alone))
                .filter(story -> isStory(headline.words(story)))
                .flatMap(story -> headline.finding(Stance.DENIES, cue, story));
    }

    private static boolean isStory(String text) {
        return text.strip().split("\\W+").length >= FEWEST_WORDS;
    }

    /** "Hoax: …". */
    private static Optional<Part> announced(Headline headline, MatchResult verdict) {
        String text = headline.text();
        boolean first = text.substring(0, verdict.start()).strip().split("\\s+").length <= 1;
        return Optional.of(COLON.matcher(text.substring(verdict.end())))
                .filter(colon -> first && colon.find())
                .map(colon -> new Part(verdict.end() + colon.end(), text.length()));
    }

    /** "Fake report says …", "false rumours of …", "fake bridge collapse report". */
    private Optional<Part> told(Headline headline, MatchResult verdict) {
        String text = headline.text();
        return words.told().in(text).stream()
                .filter(_ -> !NEGATION.matcher(verdict.group()).find())
                .filter(told -> isBeside(text, verdict, told))
                .map(told -> told(text, verdict, told))
                .findFirst();
    }

    private static Part told(String text, MatchResult verdict, MatchResult told) {
        Matcher telling = TELLING.matcher(text.substring(told.end()));
        return telling.find()
                ? new Part(told.end() + telling.end(), text.length())
                : Part.between(verdict, told);
    }

    /** With a few words between. */
    private static boolean isBeside(String text, MatchResult verdict, MatchResult told) {
        return verdict.end() <= told.start()
                && text.substring(verdict.end(), told.start())
                        .matches("\\s+(?:(?!who|which|that|in|on|to)[\\w'-]+\\s+){0,5}");
    }

    /** "Bridge collapse is a hoax", "Bridge collapse hoax: …", "Rumours of collapse false". */
    private Optional<Part> judged(Headline headline, MatchResult verdict, boolean alone) {
        String text = headline.text();
        if (!ENDS.matcher(text.substring(verdict.end())).matches()) {
            return Optional.empty();
        }
        String story = without(words.between(), text.substring(0, verdict.start()));
        String judged = without(words.joining(), story);
        boolean joined = judged.length() < story.length();
        String rest = joined ? without(words.joining(), without(words.between(), judged)) : story;
        return joined || alone || words.told().occurIn(rest)
                ? Optional.of(new Part(0, rest.length()))
                : Optional.empty();
    }

    /** The text without such words at its end. */
    private static String without(Phrases ending, String text) {
        String rest = text.stripTrailing();
        for (boolean cut = true; cut; ) {
            List<MatchResult> found = ending.in(rest);
            cut = !found.isEmpty() && found.getLast().end() == rest.length();
            rest = cut ? rest.substring(0, found.getLast().start()).stripTrailing() : rest;
        }
        return rest;
    }
}
