/** What embeddings promise. */
@NullMarked
package io.twosource.extract.reading.embedding;

import org.jspecify.annotations.NullMarked;
