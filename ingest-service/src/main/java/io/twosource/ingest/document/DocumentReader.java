package io.twosource.ingest.document;

/** Reads one format. Thread-safe; pure; throws nothing for what stands in a document. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads a document.
     *
     * @param document as it came, decompressed
     * @param hints what is known of it from elsewhere; the document itself is believed first
     */
    Reading read(byte[] document, Hints hints);
}
