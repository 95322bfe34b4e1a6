package io.twosource.ingest.document.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What feedparser's tests expect, as far as it is equalities: a Python expression, taken apart. */
record Expectation(List<Equality> equalities, String rest) {

    private static final String PATH =
            "(?:entries\\[\\d+\\]|feed)(?:\\[(?:'\\w+'|\"\\w+\"|\\d+)\\]|\\.\\w+)+";
    private static final String STRING =
            "u?(?:'''(?:[^\\\\]|\\\\.)*?'''|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")";
    private static final Pattern EQUALITY =
            Pattern.compile(
                    "((?:%s\\s*==\\s*)+)(%s(?:\\s*\\+\\s*%s)*|\\([\\d, ]+\\))"
                            .formatted(PATH, STRING, STRING),
                    Pattern.DOTALL);
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", Pattern.DOTALL);

    /**
     * One side is a place in the result, the other what stands there.
     *
     * @param path like {@code entries.0.title}
     * @param value of strings, or numbers with commas between them
     */
    record Equality(String path, String value) {}

    static Expectation of(String expression) {
        List<Equality> equalities = new ArrayList<>();
        Matcher match = EQUALITY.matcher(expression);
        while (match.find()) {
            String value = value(match.group(2));
            for (String path : match.group(1).split("==", -1)) {
                if (!path.isBlank()) {
                    equalities.add(new Equality(dotted(path.strip()), value));
                }
            }
        }
        return new Expectation(equalities, EQUALITY.matcher(expression).replaceAll("").strip());
    }

    /** Whether nothing is expected beyond the equalities and being well-formed or not. */
    boolean isAllEqualities() {
        return !equalities.isEmpty()
                && rest.replaceAll("not bozo|bozo|and|or|[()\\s]", "").isEmpty();
    }

    private static String dotted(String path) {
        return path.replaceAll("[\\['\"\\]]+", ".").replaceAll("\\.+", ".").replaceAll("\\.$", "");
    }

    private static String value(String literal) {
        return literal.startsWith("(")
                ? literal.replaceAll("[() ]", "")
                : Pattern.compile(STRING, Pattern.DOTALL)
                        .matcher(literal)
                        .results()
                        .map(part -> unescaped(unquoted(part.group())))
                        .collect(Collectors.joining());
    }

    private static String unquoted(String literal) {
        String bare = literal.startsWith("u") ? literal.substring(1) : literal;
        int quotes = bare.startsWith("'''") ? 3 : 1;
        return bare.substring(quotes, bare.length() - quotes);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'u', 'x' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            default -> escape;
        };
    }

    Optional<Equality> first() {
        return equalities.stream().findFirst();
    }
}
