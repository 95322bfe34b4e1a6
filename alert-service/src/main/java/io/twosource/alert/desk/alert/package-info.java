/** The page of alerts: cards as they are raised, in columns by alert topic. */
@NullMarked
package io.twosource.alert.desk.alert;

import org.jspecify.annotations.NullMarked;
