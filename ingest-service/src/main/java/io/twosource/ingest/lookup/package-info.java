/**
 * Tells what is known of an article, whichever replica is asked: each holds the histories of some
 * partitions, and asks the one that holds the others.
 */
@NullMarked
package io.twosource.ingest.lookup;

import org.jspecify.annotations.NullMarked;
