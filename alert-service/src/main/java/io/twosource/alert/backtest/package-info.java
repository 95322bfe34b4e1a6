/** Subscriptions tried on the notices of the last days, before anybody is told anything. */
@NullMarked
package io.twosource.alert.backtest;

import org.jspecify.annotations.NullMarked;
