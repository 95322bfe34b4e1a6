/** How headlines are read. */
@NullMarked
package io.twosource.extract.reading.headline;

import org.jspecify.annotations.NullMarked;
