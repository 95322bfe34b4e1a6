package io.twosource.ingest.document.archive;

import java.nio.charset.Charset;
import java.util.Optional;

/** What an archive holds that may be an article. */
public sealed interface ArchivedPage {

    /**
     * A page, as it came but unpacked. Nobody else has its bytes, and nobody compares two.
     *
     * @param charset what it was sent as
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(String url, Optional<Charset> charset, byte[] bytes) implements ArchivedPage {}

    record TooLarge(String url) implements ArchivedPage {}

    /**
     * A record that is broken.
     *
     * @param number of the record, counted from 1
     * @param message goes on where the record's name ends
     */
    record Unreadable(long number, String message) implements ArchivedPage {}
}
