/**
 * How what people change is changed: by commands that say which version they are made of, decided
 * in order by one writer, for all replicas (optimistic concurrency). Nothing here knows what the
 * records are about.
 */
@NullMarked
package io.twosource.alert.change;

import org.jspecify.annotations.NullMarked;
