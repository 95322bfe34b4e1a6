@NullMarked
package io.twosource.alert.delivery;

import org.jspecify.annotations.NullMarked;
