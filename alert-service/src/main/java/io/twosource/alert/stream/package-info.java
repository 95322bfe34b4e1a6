/** The Kafka Streams side: the topology, the retry clock, and Avro, which stays in here. */
@NullMarked
package io.twosource.alert.stream;

import org.jspecify.annotations.NullMarked;
