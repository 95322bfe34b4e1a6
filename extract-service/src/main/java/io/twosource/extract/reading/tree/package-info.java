/**
 * Who does what to whom in one sentence: dependency trees, and the few questions that rules ask of
 * them. The parser behind them is seen nowhere else.
 */
@NullMarked
package io.twosource.extract.reading.tree;

import org.jspecify.annotations.NullMarked;
