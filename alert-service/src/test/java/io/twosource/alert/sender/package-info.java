@NullMarked
package io.twosource.alert.sender;

import org.jspecify.annotations.NullMarked;
