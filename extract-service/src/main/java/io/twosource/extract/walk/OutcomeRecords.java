package io.twosource.extract.walk;

import java.util.List;
import org.apache.kafka.streams.KeyValue;

/**
 * What is sent of an outcome, ready for the topics it goes to. It is asked before anything is
 * written, so that what it cannot make is not written either.
 */
@FunctionalInterface
public interface OutcomeRecords<K, V> {

    List<KeyValue<K, V>> of(Outcome outcome);

    /** Outcomes as they are, for who runs cells without topics. */
    static OutcomeRecords<Integer, Outcome> themselves() {
        return outcome -> List.of(KeyValue.pair(0, outcome));
    }
}
