package io.twosource.ingest.item;

/**
 * An item that was handed in.
 *
 * @param isFinal whether all of it was, so that it need not be again
 * @param isAcknowledged whether Kafka has it
 */
record HandedItem(long hash, boolean isFinal, boolean isAcknowledged) {

    /** How it is remembered whose page is still to be had: it is taken again, and is no news. */
    static long unfinished(long hash) {
        return ~hash;
    }

    long unfinished() {
        return unfinished(hash);
    }

    long remembered() {
        return isFinal ? hash : unfinished();
    }
}
