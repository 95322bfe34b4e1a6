@NullMarked
package io.twosource.standalone;

import org.jspecify.annotations.NullMarked;
