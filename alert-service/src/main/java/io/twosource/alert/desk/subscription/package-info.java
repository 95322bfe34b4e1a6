/**
 * The pages of subscriptions: how each endpoint does, what it was sent, what it would have been
 * sent.
 */
@NullMarked
package io.twosource.alert.desk.subscription;

import org.jspecify.annotations.NullMarked;
