@NullMarked
package io.twosource.platform.token;

import org.jspecify.annotations.NullMarked;
