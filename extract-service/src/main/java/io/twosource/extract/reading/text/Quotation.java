package io.twosource.extract.reading.text;

/**
 * Words between quote marks, over several paragraphs where these go on.
 *
 * @param start the opening mark
 * @param end the char after the closing mark
 */
public record Quotation(int start, int end) {

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Sentence sentence) {
        return start <= sentence.start() && sentence.end() <= end + 1;
    }

    public boolean overlaps(Sentence sentence) {
        return start < sentence.end() && sentence.start() < end;
    }
}
