/** The operators' pages. */
@NullMarked
package io.twosource.alert.desk.operation;

import org.jspecify.annotations.NullMarked;
