/** Subscriptions: who is told what, and where; with the secrets that sign it, sealed. */
@NullMarked
package io.twosource.alert.subscription;

import org.jspecify.annotations.NullMarked;
