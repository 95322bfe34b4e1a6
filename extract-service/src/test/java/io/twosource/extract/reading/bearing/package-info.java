@NullMarked
package io.twosource.extract.reading.bearing;

import org.jspecify.annotations.NullMarked;
