/**
 * Sessions of the desk: a token lets a browser in once, and a signed ticket does so from then on.
 */
@NullMarked
package io.twosource.alert.session;

import org.jspecify.annotations.NullMarked;
