@NullMarked
package io.twosource.alert.live;

import org.jspecify.annotations.NullMarked;
