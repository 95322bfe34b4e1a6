/**
 * Article in, statements out. Plain Java without Kafka: each job of language has a package of its
 * own, so that any of them can be replaced by a better one.
 */
@NullMarked
package io.twosource.extract.reading;

import org.jspecify.annotations.NullMarked;
