@NullMarked
package io.twosource.platform.key;

import org.jspecify.annotations.NullMarked;
