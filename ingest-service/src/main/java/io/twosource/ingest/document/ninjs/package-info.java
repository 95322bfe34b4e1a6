/**
 * ninjs, the IPTC's News in JSON, versions 1.0 to 3.1: held against the IPTC's own schemas, which
 * stand beside this package's resources under their licence, and read as articles.
 */
@NullMarked
package io.twosource.ingest.document.ninjs;

import org.jspecify.annotations.NullMarked;
