package io.twosource.extract.reading.tree;

/**
 * Some words of a sentence and the word they hang from.
 *
 * @param start first char in the passage
 * @param end the char after the last
 */
public record Phrase(Word head, int start, int end) {

    /** From the one word to the other, whichever comes first. */
    public static Phrase between(Word head, Word one, Word other) {
        return new Phrase(
                head, Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    public Phrase {
        if (start > end) {
            throw new IllegalArgumentException("no phrase: " + start + " to " + end);
        }
    }

    public boolean overlaps(Phrase other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
