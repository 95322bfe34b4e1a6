/**
 * Decides what a submission makes of its article: new, changed, the same or withdrawn. Plain Java;
 * who calls it keeps the history and publishes the versions.
 */
@NullMarked
package io.twosource.ingest.article;

import org.jspecify.annotations.NullMarked;
