/**
 * Visits feeds. Whose turn a feed is, the consumer group over {@code feeds} tells: a replica claims
 * the visits that are due in a Kafka transaction that the group fences, and only then makes them;
 * so a feed that moves between replicas is neither visited twice nor forgotten.
 */
@NullMarked
package io.twosource.ingest.poll;

import org.jspecify.annotations.NullMarked;
