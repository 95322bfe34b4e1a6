@NullMarked
package io.twosource.alert.account;

import org.jspecify.annotations.NullMarked;
