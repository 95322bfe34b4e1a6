package io.twosource.alert.newsroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is shown.
 *
 * @param token itself, in the answer that made it and never again
 */
@Schema(requiredProperties = {"tokenId", "name", "role", "createdAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenAnswer(
        String tokenId, String name, String role, Instant createdAt, @Nullable String token) {

    static TokenAnswer of(Token token) {
        return of(token, null);
    }

    static TokenAnswer of(Token token, @Nullable String text) {
        return new TokenAnswer(
                token.id(), token.name(), token.role().title(), token.createdAt(), text);
    }

    @Override
    public String toString() {
        return "TokenAnswer[" + tokenId + "]";
    }
}
