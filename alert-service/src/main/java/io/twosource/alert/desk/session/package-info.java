/**
 * Who is let in to the desk: logging in and out, the cookie, and requests that other sites forge.
 */
@NullMarked
package io.twosource.alert.desk.session;

import org.jspecify.annotations.NullMarked;
