/** Sessions of the desk. */
@NullMarked
package io.twosource.alert.session;

import org.jspecify.annotations.NullMarked;
