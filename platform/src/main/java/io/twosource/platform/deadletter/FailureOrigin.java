package io.twosource.platform.deadletter;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;

/** Whose fault a failure is: one record's, or Kafka's and the disk's, which the next would meet. */
final class FailureOrigin {

    private FailureOrigin() {}

    /**
     * Whether the next record may do better. Not where Kafka refuses or is gone (authorisation, a
     * fenced producer, a time-out), nor where a state store cannot be read or written, as on a full
     * disk: all records would become dead letters, one after another.
     */
    static boolean isTheRecord(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SerializationException
                    || cause instanceof RecordTooLargeException) {
                return true;
            }
            if (cause instanceof KafkaException && !saysMore(cause)) {
                return false;
            }
        }
        return true;
    }

    /** Streams wraps mistakes of ours, such as a serde of another type, in its own exception. */
    private static boolean saysMore(Throwable wrapper) {
        return wrapper instanceof StreamsException
                && !(wrapper instanceof ProcessorStateException)
                && wrapper.getCause() != null;
    }
}
