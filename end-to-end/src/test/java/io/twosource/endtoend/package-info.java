@NullMarked
package io.twosource.endtoend;

import org.jspecify.annotations.NullMarked;
