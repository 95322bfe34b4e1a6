@NullMarked
package io.twosource.alert.mark;

import org.jspecify.annotations.NullMarked;
