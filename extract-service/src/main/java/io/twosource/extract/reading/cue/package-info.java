/** The words that carry a stance. They are in {@code cues.txt}, for people to read and to mend. */
@NullMarked
package io.twosource.extract.reading.cue;

import org.jspecify.annotations.NullMarked;
