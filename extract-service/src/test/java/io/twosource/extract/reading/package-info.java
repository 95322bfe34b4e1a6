/** What reading finds, as sentences. */
@NullMarked
package io.twosource.extract.reading;

import org.jspecify.annotations.NullMarked;
