package io.twosource.ingest.article;

import io.twosource.platform.ResourceLines;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a text is looks and not content: white space, which quote marks, how an accent is
 * encoded, and the lines that a page shows for a while, such as how long ago it was updated.
 */
final class Looks {

    private static final Pattern PASSING = ResourceLines.anyOf(Looks.class, "passing-lines.txt");

    /** The longest line that may pass; longer ones are the text's own. */
    private static final int LONGEST_PASSING = 100;

    private Looks() {}

    /** What is left of {@code text}, on one line. */
    static String without(String text) {
        String lasting =
                text.lines().filter(line -> !passes(line.strip())).collect(Collectors.joining(" "));
        return plain(lasting.isBlank() ? text : lasting);
    }

    private static boolean passes(String line) {
        return line.length() <= LONGEST_PASSING && PASSING.matcher(line).matches();
    }

    /** By the sign, and in one buffer: it is done to every text that comes. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        boolean spaced = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (spaced && !plain.isEmpty()) {
                    plain.append(' ');
                }
                spaced = false;
                add(plain, c);
            }
        }
        return plain.toString();
    }

    private static void add(StringBuilder plain, char c) {
        switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> plain.append('"');
            case '‘', '’', '‚', '‛', '′', '＇', '`', '´', '‹', '›' -> plain.append('\'');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
            case '…' -> plain.append("...");
            default -> plain.append(c);
        }
    }
}
