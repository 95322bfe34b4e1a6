package io.twosource.extract.reading.bearing;

import io.twosource.extract.reading.model.WordList;
import java.util.List;
import java.util.Set;

/** The word lists of {@code stance.txt}, by their headings. */
public record StanceWords(
        Phrases negation,
        Phrases noNegation,
        Phrases nothingKnown,
        Phrases falsehood,
        Phrases denial,
        Phrases ending,
        Phrases story,
        Phrases hedge,
        Phrases attribution,
        Phrases hearsay,
        Phrases confirmation,
        Phrases speaker,
        Phrases presumingQuestion,
        Phrases subordinate,
        Phrases harmed,
        Phrases unharmed,
        List<Set<String>> alike) {

    public static StanceWords load() {
        WordList list = WordList.load("stance.txt");
        return new StanceWords(
                phrases(list, "negation"),
                phrases(list, "no negation"),
                phrases(list, "nothing known"),
                phrases(list, "falsehood"),
                phrases(list, "denial"),
                phrases(list, "ending"),
                phrases(list, "a story"),
                phrases(list, "hedge"),
                phrases(list, "attribution"),
                phrases(list, "hearsay"),
                phrases(list, "confirmation"),
                phrases(list, "speaker"),
                phrases(list, "presuming question"),
                phrases(list, "subordinate"),
                phrases(list, "harmed"),
                phrases(list, "unharmed"),
                list.section("alike").stream().map(l -> Set.of(l.split("\\s*,\\s*"))).toList());
    }

    private static Phrases phrases(WordList list, String heading) {
        return new Phrases(list.words(heading));
    }

    /** The text without phrases that look like a negation and negate nothing of a claim. */
    public String withoutIdleNegations(String text) {
        return nothingKnown.blankedIn(noNegation.blankedIn(text));
    }
}
