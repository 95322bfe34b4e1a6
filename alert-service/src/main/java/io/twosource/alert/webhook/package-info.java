/** Standard Webhooks: body, signature, and the one HTTP request of an attempt. */
@NullMarked
package io.twosource.alert.webhook;

import org.jspecify.annotations.NullMarked;
