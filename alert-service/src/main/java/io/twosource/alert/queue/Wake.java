package io.twosource.alert.queue;

import java.time.Instant;
import java.util.Arrays;

/**
 * When to look at something again. One whose reason is gone by then does nothing.
 *
 * @param sequence of the delivery; 0 where it is about none
 */
public record Wake(Instant due, Kind kind, String subscriptionId, long sequence) {

    /** What is looked at. */
    public enum Kind {
        /** One delivery. */
        DELIVERY('d'),
        /** A queue that is held. */
        QUEUE('q'),
        /** News that was gathered, for a digest or over quiet hours. */
        NEWS('z');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        /** As it is stored. */
        public byte code() {
            return (byte) code;
        }

        /**
         * Reads what {@link #code} gave.
         *
         * @throws IllegalArgumentException if it did not
         */
        public static Kind ofCode(byte code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code() == code)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of wake: " + code));
        }
    }

    static Wake delivery(Waiting waiting) {
        return new Wake(
                waiting.due(),
                Kind.DELIVERY,
                waiting.delivery().subscriptionId(),
                waiting.delivery().sequence());
    }

    static Wake queue(Instant due, String subscriptionId) {
        return new Wake(due, Kind.QUEUE, subscriptionId, 0);
    }

    /** When to tell what was gathered for a subscription. */
    public static Wake news(Instant due, String subscriptionId) {
        return new Wake(due, Kind.NEWS, subscriptionId, 0);
    }
}
