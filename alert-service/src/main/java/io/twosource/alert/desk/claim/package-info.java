/** A claim's page: both sides by independent source, why, and how it came to stand there. */
@NullMarked
package io.twosource.alert.desk.claim;

import org.jspecify.annotations.NullMarked;
