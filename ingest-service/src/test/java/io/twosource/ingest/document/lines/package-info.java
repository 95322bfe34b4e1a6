@NullMarked
package io.twosource.ingest.document.lines;

import org.jspecify.annotations.NullMarked;
