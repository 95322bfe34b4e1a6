/**
 * What publishers write, read as articles: each format has its reader, pure functions of bytes. No
 * reader throws for what somebody else wrote; what cannot be read is refused by name.
 */
@NullMarked
package io.twosource.ingest.document;

import org.jspecify.annotations.NullMarked;
