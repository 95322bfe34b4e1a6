package io.twosource.alert.replica;

import org.apache.kafka.streams.state.HostInfo;

/** Who holds a key of a partitioned store. */
sealed interface Holder {

    /** This replica, in that partition. */
    record Here(int partition) implements Holder {}

    record There(HostInfo replica) implements Holder {}

    /** Nobody at the moment: partitions are moving. */
    record Nobody() implements Holder {}
}
