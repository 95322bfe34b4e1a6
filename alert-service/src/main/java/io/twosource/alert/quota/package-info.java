/**
 * How much each newsroom may have and do, so that no tenant's use costs another: limits, token
 * buckets, and fair turns for what is costly.
 */
@NullMarked
package io.twosource.alert.quota;

import org.jspecify.annotations.NullMarked;
