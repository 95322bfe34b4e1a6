/** Many documents in one, a line each. */
@NullMarked
package io.twosource.ingest.document.lines;

import org.jspecify.annotations.NullMarked;
