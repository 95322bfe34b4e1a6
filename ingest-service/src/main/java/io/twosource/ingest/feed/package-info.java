/**
 * Which feeds are to be visited, and where the polling of each stands: two compacted topics, of
 * which every replica keeps a view. Operators write the feeds, and the one replica that visits a
 * feed writes its visits; so no two ever write the same record.
 */
@NullMarked
package io.twosource.ingest.feed;

import org.jspecify.annotations.NullMarked;
