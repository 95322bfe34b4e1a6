@NullMarked
package io.twosource.platform.worker;

import org.jspecify.annotations.NullMarked;
