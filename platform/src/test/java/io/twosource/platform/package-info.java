@NullMarked
package io.twosource.platform;

import org.jspecify.annotations.NullMarked;
