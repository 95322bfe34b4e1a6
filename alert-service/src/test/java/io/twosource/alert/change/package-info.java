@NullMarked
package io.twosource.alert.change;

import org.jspecify.annotations.NullMarked;
