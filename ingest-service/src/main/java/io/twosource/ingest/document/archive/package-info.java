/** Web archives (WARC), as crawlers leave them: taken apart into the pages that they hold. */
@NullMarked
package io.twosource.ingest.document.archive;

import org.jspecify.annotations.NullMarked;
