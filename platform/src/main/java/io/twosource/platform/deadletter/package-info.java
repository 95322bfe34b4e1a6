/**
 * Dead letters (KIP-1034): what a stream could not read, handle or make is set aside untouched with
 * the error in its headers, counted, and never stops the stream.
 */
@NullMarked
package io.twosource.platform.deadletter;

import org.jspecify.annotations.NullMarked;
