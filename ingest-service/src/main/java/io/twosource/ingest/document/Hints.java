package io.twosource.ingest.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a document from elsewhere.
 *
 * @param url where it stands
 * @param outlet who publishes it
 * @param language BCP 47
 * @param charset what it was sent as
 * @param subjects what it is about, as whoever added its feed says
 */
public record Hints(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> language,
        Optional<Charset> charset,
        List<String> subjects) {

    public static final Hints NONE =
            new Hints(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Hints {
        subjects = List.copyOf(subjects);
    }
}
