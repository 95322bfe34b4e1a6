@NullMarked
package io.twosource.alert.operation;

import org.jspecify.annotations.NullMarked;
