package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.StanceWords;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.statement.Stance;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Headlines that tell the end of a story: "Photo kills collapse rumor", "… rumor put to rest". */
record Ending(HeadlineWords words, StanceWords stances) {

    private static final int MOST_WORDS = 6;

    /** After these the story is not what is ended. */
    private static final Pattern PARTED =
            Pattern.compile("[,;:]|\\b(?:in|on|by|at|for|over|after|before|with|from)\\b");

    Optional<Finding> in(Headline headline) {
        return killed(headline).or(() -> ended(headline));
    }

    /** The story stands between what ends it and the word for it. */
    private Optional<Finding> killed(Headline headline) {
        return stances.ending().in(headline.text()).stream()
                .flatMap(ending -> killed(headline, ending).stream())
                .findFirst();
    }

    private Optional<Finding> killed(Headline headline, MatchResult ending) {
        return stances.story().in(headline.text()).stream()
                .filter(story -> story.start() > ending.end())
                .findFirst()
                .map(story -> Part.between(ending, story))
                .filter(part -> isStory(headline.words(part).strip()))
                .flatMap(part -> headline.finding(Stance.DENIES, Part.of(ending), part));
    }

    private static boolean isStory(String words) {
        int count = words.split("\\s+").length;
        return count > 1 && count <= MOST_WORDS && !PARTED.matcher(words).find();
    }

    /** The story stands before the word for it. */
    private Optional<Finding> ended(Headline headline) {
        String text = headline.text();
        return words.ended().in(text).stream()
                .filter(ended -> text.substring(ended.end()).isBlank())
                .flatMap(ended -> ended(headline, ended).stream())
                .findFirst();
    }

    private Optional<Finding> ended(Headline headline, MatchResult ended) {
        return stances.story().in(headline.text()).stream()
                .filter(story -> story.end() == ended.start() - 1)
                .map(story -> new Part(0, story.start()))
                .flatMap(part -> headline.finding(Stance.DENIES, Part.of(ended), part).stream())
                .findFirst();
    }
}
