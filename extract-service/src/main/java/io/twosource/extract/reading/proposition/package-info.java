/**
 * What a stance is on: where its words only point ("this information") the words they point to, and
 * the names, numbers and days that tell one proposition from another.
 */
@NullMarked
package io.twosource.extract.reading.proposition;

import org.jspecify.annotations.NullMarked;
