@NullMarked
package io.twosource.schemas;

import org.jspecify.annotations.NullMarked;
