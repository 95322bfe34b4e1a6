package io.twosource.alert.change;

/** Which record of a compacted topic. */
public record RecordKey(String topic, String key) {}
