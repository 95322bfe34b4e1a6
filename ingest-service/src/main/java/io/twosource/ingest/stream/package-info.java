/**
 * Turns submissions into articles on Kafka Streams: one decision after the other for each article,
 * exactly once, so that replicas never disagree. Avro begins and ends here.
 */
@NullMarked
package io.twosource.ingest.stream;

import org.jspecify.annotations.NullMarked;
