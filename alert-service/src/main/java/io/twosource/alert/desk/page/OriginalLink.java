package io.twosource.alert.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses of articles at a sentence: text fragments (WICG, {@code #:~:text=}). */
public final class OriginalLink {

    /** Words at either end that find a sentence. */
    private static final int WORDS = 6;

    private OriginalLink() {}

    /** Empty where the address is none of the web: an outlet may say whatever it likes. */
    public static Optional<String> of(String url, String sentence) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            return Optional.empty();
        }
        String[] words = sentence.strip().split("\\s+", -1);
        String text =
                words.length <= 2 * WORDS
                        ? encoded(words, 0, words.length)
                        : encoded(words, 0, WORDS)
                                + ","
                                + encoded(words, words.length - WORDS, words.length);
        return Optional.of(url + (url.contains("#") ? ":~:text=" : "#:~:text=") + text);
    }

    /** Commas and hyphens have a meaning of their own there. */
    private static String encoded(String[] words, int from, int to) {
        String text = Arrays.stream(words, from, to).collect(Collectors.joining(" "));
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
