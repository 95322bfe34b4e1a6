/** Tests of backfills. */
@NullMarked
package io.twosource.alert.backfill;

import org.jspecify.annotations.NullMarked;
