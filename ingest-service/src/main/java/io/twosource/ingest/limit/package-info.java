/** How much a request may hold, so that no route reads more than it needs to. */
@NullMarked
package io.twosource.ingest.limit;

import org.jspecify.annotations.NullMarked;
