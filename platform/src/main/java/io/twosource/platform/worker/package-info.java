/**
 * Workers: threads that do one thing for as long as the service runs, supervised: begun again with
 * back-off where they fail, counted, and seen in readiness.
 */
@NullMarked
package io.twosource.platform.worker;

import org.jspecify.annotations.NullMarked;
