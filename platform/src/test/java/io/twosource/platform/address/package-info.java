@NullMarked
package io.twosource.platform.address;

import org.jspecify.annotations.NullMarked;
