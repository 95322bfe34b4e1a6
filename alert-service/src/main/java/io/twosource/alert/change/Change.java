package io.twosource.alert.change;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * A command: what somebody asks to be changed.
 *
 * @param id whoever waits for the outcome knows it by this
 * @param newsroom whose the record is
 * @param subject the record that it is about
 */
public record Change(
        String id,
        String newsroom,
        RecordKey subject,
        Instant at,
        Condition condition,
        Action action) {

    /** What is to be done to the record. */
    public sealed interface Action {}

    /**
     * It is to stand as this.
     *
     * @param instead records that it takes the place of
     * @param most how many of its kind its newsroom may have, where none stands yet
     */
    public record Put(ByteBuffer value, List<RecordKey> instead, OptionalInt most)
            implements Action {

        public Put {
            instead = List.copyOf(instead);
        }

        /** A record of which there may be any number. */
        public static Put of(ByteBuffer value) {
            return new Put(value, List.of(), OptionalInt.empty());
        }

        /** A record that takes the place of others. */
        public static Put of(ByteBuffer value, List<RecordKey> instead) {
            return new Put(value, instead, OptionalInt.empty());
        }

        /** One of a number that has a limit. */
        public static Put upTo(int most, ByteBuffer value) {
            return new Put(value, List.of(), OptionalInt.of(most));
        }
    }

    /** It is to stand no more. */
    public record Remove() implements Action {}

    /**
     * Its newsroom is to stand no more, nor anything that it has.
     *
     * @param others what of it others have written
     */
    public record RemoveNewsroom(List<RecordKey> others) implements Action {

        public RemoveNewsroom {
            others = List.copyOf(others);
        }
    }

    /**
     * It is to be made of what stands, or to stand as this where nothing does.
     *
     * @param most as of {@link Put}
     */
    public record PutOrMake(ByteBuffer value, int most, Edit edit) implements Action {}

    /** It is to be made of what stands. */
    public record Make(Edit edit) implements Action {}
}
