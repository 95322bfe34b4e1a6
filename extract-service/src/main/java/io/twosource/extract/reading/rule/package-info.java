/**
 * The ways in which a sentence says that somebody takes a stance: one class a way, each over the
 * dependency tree, each with a name that ends up in the statement. Nothing here looks beyond the
 * sentence; who "he" is and what "it" points to is found out later.
 */
@NullMarked
package io.twosource.extract.reading.rule;

import org.jspecify.annotations.NullMarked;
