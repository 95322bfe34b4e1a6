/**
 * How two statements bear on each other: whether they are on one matter, and on which sides of it.
 * A learned pair model reads both in their contexts; nothing here knows of claims or of Kafka.
 */
@NullMarked
package io.twosource.extract.claim.pair;

import org.jspecify.annotations.NullMarked;
