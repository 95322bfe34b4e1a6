/** Tests of what of late can be read. */
@NullMarked
package io.twosource.alert.recent;

import org.jspecify.annotations.NullMarked;
