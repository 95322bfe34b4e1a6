package io.twosource.ingest.document;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known of a document from elsewhere.
 *
 * @param url where it stands
 * @param outlet who publishes it
 * @param language BCP 47
 * @param charset what it was sent as
 */
public record Hints(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> language,
        Optional<Charset> charset) {

    public static final Hints NONE =
            new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
