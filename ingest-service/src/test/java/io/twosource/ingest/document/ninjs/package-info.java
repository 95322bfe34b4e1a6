@NullMarked
package io.twosource.ingest.document.ninjs;

import org.jspecify.annotations.NullMarked;
