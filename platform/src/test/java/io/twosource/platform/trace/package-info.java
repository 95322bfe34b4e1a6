@NullMarked
package io.twosource.platform.trace;

import org.jspecify.annotations.NullMarked;
