package io.twosource.ingest.push;

import java.util.List;

/** What became of each article of a document, in its order. */
record AllTaken(List<TakenIn> items) {}
