/** Plain text, with nothing but words to say what is what. */
@NullMarked
package io.twosource.ingest.document.plain;

import org.jspecify.annotations.NullMarked;
