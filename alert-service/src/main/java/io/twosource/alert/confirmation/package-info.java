/**
 * Asks whoever owns an endpoint before anything else is sent there (double opt-in): by a challenge
 * that a webhook's receiver echoes, or by a link that people follow.
 */
@NullMarked
package io.twosource.alert.confirmation;

import org.jspecify.annotations.NullMarked;
