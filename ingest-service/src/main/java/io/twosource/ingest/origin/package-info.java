/**
 * From whom an article really comes: the first outlet that printed its text, or the agency that it
 * credits. Without this, five papers with one wire copy are five sources. Plain Java; what is
 * remembered of the last days, and where, is somebody else's.
 */
@NullMarked
package io.twosource.ingest.origin;

import org.jspecify.annotations.NullMarked;
