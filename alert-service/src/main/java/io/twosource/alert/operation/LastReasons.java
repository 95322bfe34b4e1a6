package io.twosource.alert.operation;

/** What to tell of dead letters that grow in number. */
@FunctionalInterface
interface LastReasons {

    /**
     * In one line: whose they are, how many more, and why the last is one.
     *
     * @param offsets by how much the topic has grown; marks of transactions count too
     */
    String of(String topic, long offsets);
}
