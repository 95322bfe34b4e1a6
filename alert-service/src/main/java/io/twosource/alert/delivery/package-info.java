/** One alert to one subscription: its attempts, how they end, and when the next one is due. */
@NullMarked
package io.twosource.alert.delivery;

import org.jspecify.annotations.NullMarked;
