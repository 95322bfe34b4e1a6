package io.twosource.alert.change;

import java.nio.ByteBuffer;
import java.time.Instant;

/** A change that is made of what stands, whatever that is when it is decided. */
public interface Edit {

    /** Whether it says anew what is wanted, rather than a part of it. */
    boolean isWhole();

    /** What an edit makes of a record. */
    sealed interface Edited {

        /** The record anew; where it equals the old one, nothing is changed. */
        record To(ByteBuffer value) implements Edited {}

        /** Nothing is left of it: it is to stand no more. */
        record Gone() implements Edited {}

        /** What stands does not let it. */
        record Refused(String why) implements Edited {}
    }

    /** Makes edits of records as their topics have them. */
    @FunctionalInterface
    interface Editor {
        Edited edit(Edit edit, RecordKey subject, ByteBuffer stands, Instant at);
    }
}
