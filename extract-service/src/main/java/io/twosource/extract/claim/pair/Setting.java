package io.twosource.extract.claim.pair;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where a statement's title and sentence, taken together, lie in meaning: what surrounds two claims
 * tells whether they are of one story, where what is claimed has no words in common. Immutable.
 *
 * <p>A number has 8 bits, as each anchor of each claim keeps one setting; a cosine changes by less
 * than .01.
 */
public final class Setting {

    /** Between two statements of which nothing is known: that of any two of one day's news. */
    private static final double OF_ANY = .87;

    /** Of a statement that was kept before settings were. */
    static final Setting UNKNOWN = new Setting(new byte[0]);

    private final byte[] eighths;
    private final double length;

    private Setting(byte[] eighths) {
        this.eighths = eighths;
        length = Math.sqrt(dot(eighths, eighths));
    }

    /** The text of a statement's setting, which is to be embedded. */
    public static String text(Statement statement, String title) {
        String sentence = statement.evidence().text();
        boolean isTitle = statement.evidence().part() == Span.Part.TITLE || title.isBlank();
        return isTitle ? sentence : title + ". " + sentence;
    }

    /** From the text's embedding. */
    public static Setting of(float[] embedding) {
        float largest = 0;
        for (float number : embedding) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] eighths = new byte[embedding.length];
        for (int i = 0; i < eighths.length && largest > 0; i++) {
            eighths[i] = (byte) Math.round(embedding[i] / largest * Byte.MAX_VALUE);
        }
        return new Setting(eighths);
    }

    /** From what {@link #write} wrote, of which the next byte of {@code bytes} is the first. */
    static Setting read(ByteBuffer bytes, int dimensions) {
        byte[] eighths = new byte[dimensions];
        bytes.get(eighths);
        return new Setting(eighths);
    }

    void write(ByteBuffer bytes) {
        bytes.put(eighths);
    }

    int dimensions() {
        return eighths.length;
    }

    double cosine(Setting other) {
        if (length == 0 || other.length == 0) {
            return OF_ANY;
        }
        return dot(eighths, other.eighths) / (length * other.length);
    }

    private static int dot(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting that && Arrays.equals(eighths, that.eighths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(eighths);
    }
}
