package io.twosource.alert.replica;

import org.apache.kafka.streams.state.QueryableStoreType;

/** A partitioned store, and how it is read. */
public record HeldStore<S>(String name, QueryableStoreType<S> type) {}
