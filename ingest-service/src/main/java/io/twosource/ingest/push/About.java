package io.twosource.ingest.push;

import io.twosource.ingest.document.Hints;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a pusher says of a document that does not say so itself.
 *
 * @param url where it stands
 * @param outlet who published it
 * @param language BCP 47
 */
public record About(
        @QueryParam("url")
                @Parameter(description = "Where the document stands, if it does not say so")
                @Nullable String url,
        @QueryParam("outlet")
                @Parameter(description = "Who published it, if the document does not say so")
                @Nullable String outlet,
        @QueryParam("language") @Parameter(description = "BCP 47, if the document does not say so")
                @Nullable String language) {

    Hints hints(MediaType type) {
        return new Hints(
                written(url),
                written(outlet),
                written(language),
                Optional.ofNullable(type.getParameters().get(MediaType.CHARSET_PARAMETER))
                        .flatMap(About::charset),
                List.of());
    }

    private static Optional<String> written(@Nullable String value) {
        return Optional.ofNullable(value).filter(some -> !some.isBlank());
    }

    /** One that nobody knows counts as not said. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
