package io.twosource.extract.reading.bearing;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How words put what they tell, seen by themselves: a claim's sentence, say. */
public record OwnBearing(StanceWords words) {

    /** Of some thing or person, and so not of what is told. */
    private static final Set<String> OF_THINGS = Set.of("without", "nothing", "none", "nobody");

    private static final Pattern LIMIT =
            Pattern.compile(".*\\b(?:(?:more|less|fewer|longer|later) than|until)\\b.*");

    /** How a text, in lower case and plain typography, puts what it tells. */
    public Bearing of(String text, Marks marks) {
        if (marks.untrue() || marks.denied() || marks.ended() || isNegated(text)) {
            return Bearing.DENIES;
        }
        boolean open = !isConfirmed(text) && isOpen(text, marks);
        return open ? Bearing.LEAVES_OPEN : Bearing.AFFIRMS;
    }

    private boolean isConfirmed(String text) {
        return words.confirmation().occurIn(text)
                && !words.hearsay().occurIn(text)
                && !words.nothingKnown().occurIn(text);
    }

    /** That somebody says so can itself be what is claimed, so it leaves nothing open. */
    private boolean isOpen(String text, Marks marks) {
        return marks.asked()
                || marks.quoted().isPresent()
                || words.nothingKnown().occurIn(text)
                || words.hedge().occurIn(text);
    }

    /** Whether a text, in lower case and plain typography, negates its main clause. */
    public boolean isNegated(String written) {
        String text = words.withoutIdleNegations(written);
        return words.negation().in(text).stream()
                .filter(found -> !OF_THINGS.contains(found.group()))
                .anyMatch(found -> isOfMainClause(found, text));
    }

    /**
     * "Apps that don't drain the battery" denies nothing, and "does not last more than a day" only
     * tells how long it lasts.
     */
    private boolean isOfMainClause(MatchResult found, String text) {
        return !words.subordinate().occurIn(text.substring(0, found.start()))
                && !LIMIT.matcher(text.substring(found.end())).matches();
    }
}
