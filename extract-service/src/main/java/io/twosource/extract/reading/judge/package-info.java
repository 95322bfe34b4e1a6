/**
 * What rules propose, a learned judge disposes: which stance, or none; whether speaker and content
 * are right; what a statement is worth to a verification desk. docs/models.md says how it learned.
 */
@NullMarked
package io.twosource.extract.reading.judge;

import org.jspecify.annotations.NullMarked;
