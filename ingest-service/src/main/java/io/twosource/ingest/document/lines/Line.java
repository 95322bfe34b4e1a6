package io.twosource.ingest.document.lines;

/** One line that is not blank; lines are counted from 1, the blank ones too. */
public sealed interface Line {

    long number();

    /** Nobody else has its bytes, and nobody compares two. */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(long number, byte[] bytes) implements Line {}

    /** It was passed over: more of it than may be kept had come without an end. */
    record TooLong(long number) implements Line {}
}
