/**
 * Dates in whatever form publishers write them. A package of its own, since the forms are many and
 * none of them is anything but a function of a string.
 */
@NullMarked
package io.twosource.ingest.document.date;

import org.jspecify.annotations.NullMarked;
