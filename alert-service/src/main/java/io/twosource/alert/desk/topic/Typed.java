package io.twosource.alert.desk.topic;

/**
 * What stands in the form of an alert topic.
 *
 * @param version that a change is made of; 0 where there is none yet
 */
record Typed(String name, String query, long version) {}
