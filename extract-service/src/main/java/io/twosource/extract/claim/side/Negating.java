package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence says is not so.
 *
 * @param turned places of the words that a negation turns, such as "left" in "has not left", with
 *     the words from the negation on
 * @param inPart whether it is only said not to be so of all, or always
 */
record Negating(Map<Integer, String> turned, boolean inPart) {

    /** "Refused to", "declined, through a spokesman, to": so far behind "to" may stand. */
    private static final int TO = 8;

    private static final Pattern IDLE =
            Pattern.compile(
                    "\\b(?:"
                            + WordClass.NO_NEGATION.words().stream()
                                    .sorted()
                                    .collect(Collectors.joining("|"))
                            + ")\\b");

    static Negating of(List<Token> tokens, Set<Integer> apart) {
        Set<Integer> idle = idle(tokens);
        Map<Integer, String> turned = new TreeMap<>();
        boolean inPart = false;
        for (Token token : tokens) {
            boolean negates = isNegation(tokens, token) && !idle.contains(token.index());
            if (negates && !apart.contains(token.index())) {
                inPart |= isInPart(tokens, token);
                target(tokens, token).ifPresent(at -> toggle(turned, at, words(tokens, token, at)));
            }
        }
        return new Negating(turned, inPart);
    }

    /** Two negations of one word cancel out. */
    private static void toggle(Map<Integer, String> turned, int at, String words) {
        if (turned.putIfAbsent(at, words) != null) {
            turned.remove(at);
        }
    }

    private static String words(List<Token> tokens, Token negation, int target) {
        int start = Math.min(negation.index(), target);
        int end = Math.max(negation.index(), target) + 1;
        return tokens.subList(start, end).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean isNegation(List<Token> tokens, Token token) {
        boolean alone = WordClass.NEGATION.has(token.lower());
        boolean answer =
                token.lower().equals("no")
                        && token.index() + 1 < tokens.size()
                        && tokens.get(token.index() + 1).isMark();
        return (alone && !answer) || isNotDoing(tokens, token);
    }

    /** A verb such as "failed", before "to". */
    static boolean isNotDoing(List<Token> tokens, Token token) {
        int next = token.index() + 1;
        return next < tokens.size()
                && WordClass.NOT_DOING.hasAny(Bases.of(token.lower()))
                && (tokens.get(next).lower().equals("to") || isInterrupted(tokens, next));
    }

    private static boolean isInterrupted(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(",")
                && tokens.subList(at, Math.min(tokens.size(), at + TO)).stream()
                        .anyMatch(t -> t.lower().equals("to"));
    }

    private static boolean isInPart(List<Token> tokens, Token token) {
        int next = token.index() + 1;
        return next < tokens.size() && WordClass.IN_PART.has(tokens.get(next).lower());
    }

    /** What follows, or where nothing does, what stands before: "it has not". */
    private static Optional<Integer> target(List<Token> tokens, Token negation) {
        for (int i = reachFrom(tokens, negation); i < tokens.size(); i++) {
            if (tokens.get(i).isBreak()) {
                break;
            }
            Token token = tokens.get(i);
            if (isTurnable(token) && !isNotDoing(tokens, token)) {
                return Optional.of(i);
            }
        }
        for (int i = negation.index() - 1; i >= 0 && !tokens.get(i).isMark(); i--) {
            if (isTurnable(tokens.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where what it turns begins: after "declined, through a spokesman, to". */
    private static int reachFrom(List<Token> tokens, Token negation) {
        int next = negation.index() + 1;
        return isNotDoing(tokens, negation)
                ? tokens.subList(next, tokens.size()).stream()
                        .filter(token -> token.lower().equals("to"))
                        .mapToInt(Token::index)
                        .findFirst()
                        .orElse(next)
                : next;
    }

    private static boolean isTurnable(Token token) {
        return token.isContent()
                && !WordClass.BETWEEN.has(token.lower())
                && !token.lower().endsWith("ly");
    }

    /** Places of negations that turn nothing: "not only". */
    private static Set<Integer> idle(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[tokens.size()];
        for (Token token : tokens) {
            starts[token.index()] = text.length();
            text.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
        }
        Set<Integer> idle = new TreeSet<>();
        Matcher phrase = IDLE.matcher(text);
        while (phrase.find()) {
            for (int i = 0; i < starts.length; i++) {
                if (phrase.start() <= starts[i] && starts[i] < phrase.end()) {
                    idle.add(i);
                }
            }
        }
        return idle;
    }
}
