package io.twosource.platform;

import java.util.regex.Pattern;

/**
 * Text of strangers without line breaks and control characters, so that it cannot pass for a header
 * or for a line of ours (CRLF injection), nor turn round what stands beside it.
 */
public final class OneLine {

    /** Whitespace of Unicode, and control characters. */
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Marks that order what follows, and others unseen; but for those that join letters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]+");

    private OneLine() {}

    /** The same words, parted by single spaces. */
    public static String of(String text) {
        return BREAKS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
