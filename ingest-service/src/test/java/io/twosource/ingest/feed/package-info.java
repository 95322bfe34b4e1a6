@NullMarked
package io.twosource.ingest.feed;

import org.jspecify.annotations.NullMarked;
