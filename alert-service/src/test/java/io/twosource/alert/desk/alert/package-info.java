/** The page of alerts. */
@NullMarked
package io.twosource.alert.desk.alert;

import org.jspecify.annotations.NullMarked;
