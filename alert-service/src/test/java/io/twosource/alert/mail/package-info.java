@NullMarked
package io.twosource.alert.mail;

import org.jspecify.annotations.NullMarked;
