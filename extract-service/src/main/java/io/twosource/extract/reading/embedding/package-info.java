/** Propositions as points in space, so that the same claim in other words is found nearby. */
@NullMarked
package io.twosource.extract.reading.embedding;

import org.jspecify.annotations.NullMarked;
