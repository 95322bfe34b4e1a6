/**
 * HTML as pages and feeds have it, reduced to text. A package of its own, since pages, feeds and
 * wires all hold it, and since what keeps it from taking all our memory belongs in one place.
 */
@NullMarked
package io.twosource.ingest.document.markup;

import org.jspecify.annotations.NullMarked;
