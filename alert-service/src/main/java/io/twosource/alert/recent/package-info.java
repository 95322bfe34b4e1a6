/** Alerts of late to be read: as JSON, as an Atom feed, and as they would have been raised. */
@NullMarked
package io.twosource.alert.recent;

import org.jspecify.annotations.NullMarked;
