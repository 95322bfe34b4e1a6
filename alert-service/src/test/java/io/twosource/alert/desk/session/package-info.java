/** Who is let in to the desk. */
@NullMarked
package io.twosource.alert.desk.session;

import org.jspecify.annotations.NullMarked;
