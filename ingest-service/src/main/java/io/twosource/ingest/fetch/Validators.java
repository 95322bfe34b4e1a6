package io.twosource.ingest.fetch;

import java.util.Optional;

/**
 * What a server gave us to ask whether anything has changed since (RFC 9110, 8.8).
 *
 * @param etag as it was sent, with its quotes
 * @param lastModified as it was sent
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
