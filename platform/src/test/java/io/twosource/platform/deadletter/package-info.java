@NullMarked
package io.twosource.platform.deadletter;

import org.jspecify.annotations.NullMarked;
