package io.twosource.alert.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/**
 * Text of a header in ASCII (RFC 2047): the mail client would do it by itself, but by halves of
 * characters, so that an emoji became two question marks.
 */
final class EncodedWords {

    private static final String START = "=?UTF-8?B?";
    private static final String END = "?=";

    /** In bytes of UTF-8: a word may have 75 characters, and Base64 makes four of three bytes. */
    private static final int MOST_BYTES = (75 - START.length() - END.length()) / 4 * 3;

    private EncodedWords() {}

    /** As it is where it is plain ASCII that nobody could take for encoded words. */
    static String of(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F) && !text.contains("=?")
                ? text
                : encoded(text);
    }

    /** No character is split between two words. */
    private static String encoded(String text) {
        StringJoiner words = new StringJoiner(" ");
        StringBuilder word = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            if (bytes(word.toString() + Character.toString(codePoint)).length > MOST_BYTES) {
                words.add(encodedWord(word.toString()));
                word.setLength(0);
            }
            word.appendCodePoint(codePoint);
        }
        return words.add(encodedWord(word.toString())).toString();
    }

    private static String encodedWord(String word) {
        return START + Base64.getEncoder().encodeToString(bytes(word)) + END;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
