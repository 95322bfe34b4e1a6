/**
 * Traces of single articles (OpenTelemetry): from the edge that took one in, over Kafka, to the
 * answers of the endpoints that were told of it. Off unless it is asked for; without a trace, no
 * record has anything of it.
 */
@NullMarked
package io.twosource.platform.trace;

import org.jspecify.annotations.NullMarked;
