package io.twosource.alert.stream;

/** Where a record stands in its topic. */
record Position(int partition, long offset) {

    /** Of what stands nowhere, or is not known to. */
    static final Position NONE = new Position(-1, -1);
}
