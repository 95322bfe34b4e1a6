package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.bearing.Bearing;
import io.twosource.extract.reading.bearing.Marks;
import io.twosource.extract.statement.Stance;
import java.util.List;

/** How the text of an article puts a claim: its lead, and whatever further sentence is about it. */
record TextBearing(Negations negations) {

    /** News says what it has to say in its first sentences. */
    private static final int LEAD = 3;

    /** From this cosine on a sentence says what the claim says. */
    private static final double SAME_MEANING = .86;

    /** From this share of the claim's words on a sentence is about it. */
    private static final double SAME_WORDS = .5;

    /** Texts of which a larger share is hedged, asked or left to others' word take no side. */
    private static final double OPEN_SHARE = .34;

    Bearing of(List<Utterance> text, AskedClaim claim) {
        int about = 0;
        int open = 0;
        for (int i = 0; i < text.size(); i++) {
            Utterance sentence = text.get(i);
            if (i < LEAD || isAbout(sentence, claim.utterance())) {
                if (contradicts(sentence, i, claim)) {
                    return Bearing.DENIES;
                }
                about++;
                open += leavesOpen(sentence) ? 1 : 0;
            }
        }
        return open >= OPEN_SHARE * Math.max(1, about) ? Bearing.LEAVES_OPEN : Bearing.AFFIRMS;
    }

    private static boolean isAbout(Utterance sentence, Utterance claim) {
        return sentence.cosine(claim) >= SAME_MEANING || sentence.covers(claim) >= SAME_WORDS;
    }

    private static boolean leavesOpen(Utterance sentence) {
        return sentence.marks().open()
                || sentence.takes(Stance.DECLINES)
                || sentence.takes(Stance.DOUBTS);
    }

    /** Words of doubt alone are common further down, of other matters. */
    private boolean contradicts(Utterance sentence, int place, AskedClaim claim) {
        Marks marks = sentence.marks();
        if (marks.untrue()) {
            return true;
        }
        return !marks.asked()
                && (sentence.takes(Stance.DENIES)
                        || (place < LEAD && (marks.denied() || marks.ended()))
                        || (place == 0 && negates(sentence, claim)));
    }

    private boolean negates(Utterance sentence, AskedClaim claim) {
        return sentence.covers(claim.utterance()) >= SAME_WORDS
                && negations.of(claim.utterance(), sentence);
    }
}
