/** What operators must know: feeds, endpoints, dead letters and lag. */
@NullMarked
package io.twosource.alert.operation;

import org.jspecify.annotations.NullMarked;
