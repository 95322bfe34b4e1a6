/**
 * The edge that reads a folder: what is left there is read, handed in, and moved to where it says
 * what became of it.
 */
@NullMarked
package io.twosource.ingest.file;

import org.jspecify.annotations.NullMarked;
