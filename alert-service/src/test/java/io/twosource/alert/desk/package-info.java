/** The desk in a real browser, against the real service. */
@NullMarked
package io.twosource.alert.desk;

import org.jspecify.annotations.NullMarked;
