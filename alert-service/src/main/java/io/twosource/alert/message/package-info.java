/** What each channel is sent: JSON for webhooks, texts for people. */
@NullMarked
package io.twosource.alert.message;

import org.jspecify.annotations.NullMarked;
