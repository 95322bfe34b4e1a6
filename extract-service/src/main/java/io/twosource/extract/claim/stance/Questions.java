package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.bearing.StanceWords;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether an utterance asks if a claim is so. */
record Questions(StanceWords words) {

    private static final Pattern PART =
            Pattern.compile("(.+?)(\\?+!?|!+|\\.\\.\\.|(?<=\\w{3})\\.(?=\\s)|$)");

    /** Whether the part of the utterance that is nearest to the claim is such a question. */
    boolean ask(Utterance utterance, Utterance claim) {
        long nearest = 0;
        boolean asks = false;
        for (MatchResult part : PART.matcher(utterance.text()).results().toList()) {
            long shared = Stems.of(part.group(1)).stream().filter(claim.stems()::contains).count();
            if (shared > nearest) {
                nearest = shared;
                asks = part.group(2).startsWith("?") && !presumes(part.group(1).strip());
            }
        }
        return asks;
    }

    /** "How did it get there?" takes it that it is there. */
    private boolean presumes(String question) {
        return words.presumingQuestion().open(question);
    }
}
