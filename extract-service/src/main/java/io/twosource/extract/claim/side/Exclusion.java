package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Words of a sentence that it names only to say that they are not meant: "Ukraine" in "not to
 * Ukraine, but to Armenia" and in "to Armenia, not Ukraine".
 *
 * @param places of these words and of the negation
 */
record Exclusion(Set<Integer> places) {

    /** How many tokens may be excluded; more are a clause of their own. */
    private static final int LONGEST = 8;

    private static final int LONGEST_AT_END = 5;

    private static final Set<String> ASIDE = Set.of(",", ";", "-", "--", "–", "—", "and");

    private static final Set<String> CLAUSE =
            Set.of(
                    "he", "she", "it", "they", "we", "i", "you", "that", "there", "will", "would",
                    "has", "have", "had", "is", "was", "are", "were", "did", "does", "do", "could",
                    "can", "may", "might", "should", "not", "this", "also");

    private static final Set<String> ALSO = Set.of("only", "just", "merely", "even");

    static Exclusion of(List<Token> tokens) {
        Set<Integer> places = new TreeSet<>();
        for (Token token : tokens) {
            if (token.lower().equals("not")) {
                butFollowing(tokens, token.index())
                        .ifPresent(but -> addNotBut(tokens, token.index(), but, places));
            }
            if (startsAside(tokens, token.index())) {
                addAside(tokens, token.index(), places);
            }
        }
        return new Exclusion(places);
    }

    boolean covers(Token token) {
        return places.contains(token.index());
    }

    private static Optional<Integer> butFollowing(List<Token> tokens, int not) {
        int end = Math.min(tokens.size() - 1, not + LONGEST);
        if (end > not && ALSO.contains(tokens.get(not + 1).lower())) {
            return Optional.empty();
        }
        return IntStream.range(not + 2, end)
                .boxed()
                .filter(i -> tokens.get(i).lower().equals("but"))
                .findFirst()
                .filter(but -> !CLAUSE.contains(tokens.get(but + 1).lower()));
    }

    /** Up to "but", from the preposition that is repeated after it, if any is. */
    private static void addNotBut(List<Token> tokens, int not, int but, Set<Integer> places) {
        OptionalInt from =
                IntStream.range(not + 1, but)
                        .filter(i -> tokens.get(i).lower().equals(tokens.get(but + 1).lower()))
                        .filter(i -> WordClass.PREPOSITION.has(tokens.get(i).lower()))
                        .findFirst();
        boolean near = but - not <= LONGEST_AT_END;
        if (from.isPresent() || near) {
            places.add(not);
            IntStream.range(from.orElse(not + 1), but).forEach(places::add);
        }
    }

    /** ", not", "and not", "rather than", "instead of". */
    private static boolean startsAside(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        String after = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        return (word.equals("not") && ASIDE.contains(before))
                || (word.equals("rather") && after.equals("than"))
                || (word.equals("instead") && after.equals("of"));
    }

    private static void addAside(List<Token> tokens, int at, Set<Integer> places) {
        List<Integer> aside =
                IntStream.range(at + 1, tokens.size())
                        .boxed()
                        .takeWhile(i -> !tokens.get(i).isBreak())
                        .toList();
        if (!aside.isEmpty() && aside.size() <= LONGEST_AT_END) {
            places.add(at);
            places.addAll(aside);
        }
    }
}
