package io.twosource.extract.reading.tree;

/**
 * Some words of a sentence and the word they hang from.
 *
 * @param start first char in the passage
 * @param end the char after the last
 */
public record Phrase(Word head, int start, int end) {

    public boolean overlaps(Phrase other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
