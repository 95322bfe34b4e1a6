package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.bearing.Bearing;
import io.twosource.extract.reading.bearing.OwnBearing;
import io.twosource.extract.reading.bearing.StanceWords;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a headline puts a claim. Without a cue it is the outlet's own assertion; words that the claim
 * has too belong to what is claimed, and say nothing of how it is put.
 */
record HeadlineBearing(
        StanceWords words, OwnBearing own, Negations negations, Questions questions) {

    /** "Attorney General's office:", and no longer. */
    private static final int SPEAKER_WORDS = 5;

    private static final Pattern COLON = Pattern.compile(": ");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static HeadlineBearing of(StanceWords words) {
        return new HeadlineBearing(
                words, new OwnBearing(words), new Negations(words), new Questions(words));
    }

    Bearing of(Utterance headline, AskedClaim asked) {
        if (asked.bearing() == Bearing.DENIES) {
            return own.of(headline.text(), headline.marks());
        }
        Utterance claim = asked.utterance();
        if (contradicts(headline, claim)) {
            return Bearing.DENIES;
        }
        return !isConfirmed(headline, claim) && leavesOpen(headline, claim)
                ? Bearing.LEAVES_OPEN
                : Bearing.AFFIRMS;
    }

    /** "Reportedly confirmed" and "declines to confirm" confirm nothing. */
    private boolean isConfirmed(Utterance headline, Utterance claim) {
        boolean confirms =
                headline.adds(words.confirmation(), claim) || headline.takes(Stance.CONFIRMS);
        return confirms
                && !headline.adds(words.hearsay(), claim)
                && !headline.adds(words.nothingKnown(), claim);
    }

    private boolean contradicts(Utterance headline, Utterance claim) {
        return (headline.marks().untrue() && headline.adds(words.falsehood(), claim))
                || (headline.marks().denied() && headline.adds(words.denial(), claim))
                || headline.marks().ended()
                || isUnharmed(headline, claim)
                || headline.takes(Stance.DENIES)
                || negations.of(claim, headline);
    }

    /** Who "says she is safe" was not kidnapped. */
    private boolean isUnharmed(Utterance headline, Utterance claim) {
        return words.harmed().occurIn(claim.text()) && headline.adds(words.unharmed(), claim);
    }

    private boolean leavesOpen(Utterance headline, Utterance claim) {
        return headline.adds(words.hedge(), claim)
                || headline.adds(words.nothingKnown(), claim)
                || headline.takes(Stance.DECLINES)
                || headline.takes(Stance.DOUBTS)
                || isAttributed(headline, claim)
                || isQuoted(headline, claim)
                || questions.ask(headline, claim);
    }

    private static boolean isQuoted(Utterance headline, Utterance claim) {
        return headline.marks().quoted().stream()
                .flatMap(quoted -> Stems.of(quoted).stream())
                .anyMatch(claim.stems()::contains);
    }

    /** Where the claim itself is that somebody says something, who says it leaves nothing open. */
    private boolean isAttributed(Utterance headline, Utterance claim) {
        boolean saying = words.attribution().occurIn(claim.text());
        return (words.attribution().occurIn(headline.text()) && !saying)
                || hasSpeaker(headline, claim);
    }

    /** "Police: …", "… : reports". */
    private boolean hasSpeaker(Utterance headline, Utterance claim) {
        List<String> parts = COLON.splitAsStream(headline.text()).toList();
        return parts.size() > 1
                && (isSpeaker(parts.getFirst(), claim) || isSpeaker(parts.getLast(), claim));
    }

    private boolean isSpeaker(String part, Utterance claim) {
        long length = SPACE.splitAsStream(part.strip()).count();
        return length <= SPEAKER_WORDS
                && words.speaker().occurIn(part)
                && !claim.stems().containsAll(Stems.of(part));
    }
}
