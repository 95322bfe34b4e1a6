/** Sends deliveries: a Kafka share group hands them out, virtual threads carry them. */
@NullMarked
package io.twosource.alert.sender;

import org.jspecify.annotations.NullMarked;
