@NullMarked
package io.twosource.alert.replica;

import org.jspecify.annotations.NullMarked;
