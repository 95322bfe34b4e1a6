/**
 * How headlines and sentences put what they tell: firmly, openly, or as untrue. Decided from words
 * alone; the word lists are in {@code stance.txt}.
 */
@NullMarked
package io.twosource.extract.reading.bearing;

import org.jspecify.annotations.NullMarked;
