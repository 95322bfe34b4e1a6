/** E-mail, for newsrooms that want to be told by it. */
@NullMarked
package io.twosource.alert.mail;

import org.jspecify.annotations.NullMarked;
