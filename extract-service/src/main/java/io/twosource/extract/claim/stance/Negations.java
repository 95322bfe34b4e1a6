package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.bearing.StanceWords;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds negations of what a claim says, among all that an utterance may negate. */
record Negations(StanceWords words) {

    /** "not really been arrested": how many words that mean something a negation reaches. */
    private static final int REACH = 3;

    /** The same, small words counted. */
    private static final int REACH_IN_ALL = 6;

    private static final Pattern END = Pattern.compile("[:;?!]| - ");
    private static final Pattern ANSWER = Pattern.compile("nope|no(?=\\s*(?:[,:.!]|$))");
    private static final Pattern NOTHING_FOLLOWS =
            Pattern.compile("\\W*(?:$|(?:when|if|despite|but|and|because|after)\\b.*)");
    private static final Pattern IDENTITY = Pattern.compile("\\W*(?:a|an|the)\\b.*");
    private static final Pattern BEING = Pattern.compile(".*\\b(?:is|was|are|were) ");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    /** Whether the utterance negates the claim; a negation that both have negates nothing. */
    boolean of(Utterance claim, Utterance utterance) {
        String text = words.withoutIdleNegations(utterance.text());
        List<String> own =
                words.negation().in(claim.text()).stream().map(MatchResult::group).toList();
        return words.negation().in(text).stream()
                .filter(found -> !own.contains(found.group()))
                .anyMatch(found -> reaches(found, text, claim));
    }

    private boolean reaches(MatchResult negation, String text, Utterance claim) {
        String rest = untilEnd(text.substring(negation.end()));
        return ANSWER.matcher(text.substring(negation.start())).lookingAt()
                || isOfClaim(rest, claim)
                || isElliptic(negation, rest)
                || isOfIdentity(negation, text, rest, claim);
    }

    /** What of the rest stands in the same part of the sentence. */
    private static String untilEnd(String rest) {
        Matcher end = END.matcher(rest);
        return end.find() ? rest.substring(0, end.start()) : rest;
    }

    private boolean isOfClaim(String rest, Utterance claim) {
        List<String> following = WORD.splitAsStream(rest).limit(REACH_IN_ALL).toList();
        return Stems.of(rest).stream().limit(REACH).anyMatch(claim.stems()::contains)
                || words.alike().stream().anyMatch(alike -> isOfBoth(alike, following, claim));
    }

    private static boolean isOfBoth(Set<String> alike, List<String> following, Utterance claim) {
        return following.stream().anyMatch(alike::contains)
                && WORD.splitAsStream(claim.text()).anyMatch(alike::contains);
    }

    /** "No he wasn't." */
    private static boolean isElliptic(MatchResult negation, String rest) {
        return negation.group().endsWith("n't") && NOTHING_FOLLOWS.matcher(rest).matches();
    }

    /** "He is not the hero": what the claim speaks of is something else. */
    private static boolean isOfIdentity(
            MatchResult negation, String text, String rest, Utterance claim) {
        String before = text.substring(0, negation.start());
        List<String> stems = Stems.of(before);
        return negation.group().equals("not")
                && IDENTITY.matcher(rest).matches()
                && BEING.matcher(before).matches()
                && stems.stream()
                        .skip(Math.max(0, stems.size() - 3))
                        .anyMatch(claim.stems()::contains);
    }
}
