/**
 * What many statements are about, and what is news about it: sides, ledger and notices as plain
 * functions of statements. Neither Kafka nor a clock is known here, so the same statements always
 * give the same claims.
 */
@NullMarked
package io.twosource.extract.claim;

import org.jspecify.annotations.NullMarked;
