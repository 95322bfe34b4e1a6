/** Tests of quotas. */
@NullMarked
package io.twosource.alert.quota;

import org.jspecify.annotations.NullMarked;
