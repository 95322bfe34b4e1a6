/**
 * The article out of a web page. What the page says of itself to machines is believed before
 * guesses from what it looks like; the text itself is found by readability4j, which was the better
 * of what was measured.
 */
@NullMarked
package io.twosource.ingest.document.page;

import org.jspecify.annotations.NullMarked;
