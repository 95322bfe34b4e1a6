@NullMarked
package io.twosource.ingest.document.archive;

import org.jspecify.annotations.NullMarked;
