/** Backfills: what a new subscription would have been told before it was made. */
@NullMarked
package io.twosource.alert.backfill;

import org.jspecify.annotations.NullMarked;
