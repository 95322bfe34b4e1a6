package io.twosource.ingest.fetch;

/**
 * How much of an answer is taken.
 *
 * @param bytes of the body, packed or unpacked
 * @param rest what becomes of a body that is larger
 */
record Limits(long bytes, Rest rest) {

    enum Rest {
        FAILS,
        IS_LEFT
    }

    static Limits upTo(long bytes) {
        return new Limits(bytes, Rest.FAILS);
    }

    static Limits startOf(long bytes) {
        return new Limits(bytes, Rest.IS_LEFT);
    }
}
