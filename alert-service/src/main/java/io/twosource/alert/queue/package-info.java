/**
 * What waits to be sent to each subscription, and whether it may go: order, retries, the breaker.
 * Plain Java; {@code stream} keeps what is written down here.
 */
@NullMarked
package io.twosource.alert.queue;

import org.jspecify.annotations.NullMarked;
