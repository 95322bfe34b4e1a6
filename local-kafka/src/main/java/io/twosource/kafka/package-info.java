/** A real Kafka broker in this JVM, for running everything on one machine and for tests. */
@NullMarked
package io.twosource.kafka;

import org.jspecify.annotations.NullMarked;
