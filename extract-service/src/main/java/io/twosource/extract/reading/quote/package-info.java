/**
 * Speech over several sentences: who says a quotation, and which stance each of its sentences
 * takes.
 */
@NullMarked
package io.twosource.extract.reading.quote;

import org.jspecify.annotations.NullMarked;
