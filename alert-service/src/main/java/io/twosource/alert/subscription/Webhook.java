package io.twosource.alert.subscription;

import java.net.URI;

/** A channel: signed requests to a URL. */
public record Webhook(URI url, EncryptedSecret secret) {}
