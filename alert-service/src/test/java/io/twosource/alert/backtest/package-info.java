/** Tests of back-tests. */
@NullMarked
package io.twosource.alert.backtest;

import org.jspecify.annotations.NullMarked;
