package io.twosource.alert.change;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** What has become of a change. */
public sealed interface Outcome {

    /**
     * It is made.
     *
     * @param version of the records that it has left
     * @param topics that have records of this version
     * @param value of the record that it was about; empty: it stands no more
     */
    record Made(long version, Set<String> topics, Optional<ByteBuffer> value) implements Outcome {}

    /** It was so already. */
    record NotNeeded(long version, ByteBuffer value) implements Outcome {}

    /** It was made of another version than the one that stands; 0: of which none stands. */
    record Outdated(long version) implements Outcome {}

    /** There is nothing to change, or no newsroom to have it. */
    record Nothing() implements Outcome {}

    /** There are as many as there may be. */
    record BeyondQuota() implements Outcome {}

    /** What stands does not let it. */
    record Refused(String why) implements Outcome {}
}
