package io.twosource.ingest.lookup;

/** What looking something up came to. */
public sealed interface Lookup<R> {

    record Found<R>(R report) implements Lookup<R> {}

    record Unknown<R>() implements Lookup<R> {}

    /** Whoever holds it cannot answer now; soon it can, or another will hold it. */
    record Unavailable<R>(String reason) implements Lookup<R> {}
}
