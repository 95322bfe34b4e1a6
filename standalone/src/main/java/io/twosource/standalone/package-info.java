/**
 * The whole of Twosource on one machine without containers: a Kafka node in this JVM, the three
 * services as processes beside it, and for the demo a newsroom that listens.
 */
@NullMarked
package io.twosource.standalone;

import org.jspecify.annotations.NullMarked;
