package io.twosource.alert.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a stance.
 *
 * @param name the fullest that the article gives
 * @param mention the words at the statement itself: "he", "the ambassador"
 */
@Schema(nullable = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Speaker(
        String name, @Nullable String role, @Nullable String organisation, String mention) {

    /** Role and organisation, as far as they say more than the name; empty: neither does. */
    public String office() {
        return Stream.of(role, organisation)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank() && !part.equals(name))
                .collect(Collectors.joining(", "));
    }
}
