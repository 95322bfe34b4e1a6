package io.twosource.ingest.item;

import io.twosource.ingest.document.feed.FeedItem;
import io.twosource.platform.Sha256;
import java.nio.ByteBuffer;

/** Tells whether an item was handed in before as it is now. */
final class ItemHash {

    private ItemHash() {}

    /** Without its dates, which some outlets set anew each time the feed is asked for. */
    static long of(FeedItem item) {
        String content =
                String.join(
                        "\u001f",
                        item.guid().orElse(""),
                        item.link().orElse(""),
                        item.titleLine().orElse(""),
                        item.text().orElse(""));
        return ByteBuffer.wrap(Sha256.of(content)).getLong();
    }
}
