/**
 * What the services agree on: each Kafka topic with its key, value, partitions and retention, and
 * values in Avro's single-object encoding, readable in every version ever released.
 */
@NullMarked
package io.twosource.schemas;

import org.jspecify.annotations.NullMarked;
