package io.twosource.ingest.feed;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a hub has pushed of a feed.
 *
 * @param feed as it was when the push came
 * @param contentType as the hub sent it
 * @param body signed, to the letter
 */
public record HubPush(Feed feed, Optional<String> contentType, ByteBuffer body) {

    public HubPush {
        body = body.asReadOnlyBuffer();
    }

    /** A copy of the body. */
    public byte[] bytes() {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }
}
