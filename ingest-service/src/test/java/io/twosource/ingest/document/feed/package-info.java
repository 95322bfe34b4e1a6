@NullMarked
package io.twosource.ingest.document.feed;

import org.jspecify.annotations.NullMarked;
