/**
 * What edges that get whole documents do with them, whether pushed or left in a folder: each is
 * read by its format, its articles are checked, and each of these is handed in.
 */
@NullMarked
package io.twosource.ingest.intake;

import org.jspecify.annotations.NullMarked;
