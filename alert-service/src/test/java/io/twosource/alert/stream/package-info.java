@NullMarked
package io.twosource.alert.stream;

import org.jspecify.annotations.NullMarked;
