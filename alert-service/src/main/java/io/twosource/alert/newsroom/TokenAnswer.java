package io.twosource.alert.newsroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is shown.
 *
 * @param createdBy who let the member in; null of tokens of old
 * @param endsAt null: it does not end
 * @param lastUsedAt the hour in which it was used last; null: never
 * @param token itself, in the answer that made it and never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenAnswer(
        String tokenId,
        String name,
        @Schema(enumeration = {"reader", "editor"}) String role,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant endsAt,
        @Nullable Instant lastUsedAt,
        @Nullable String token) {

    static TokenAnswer of(Token token, Optional<Instant> lastUse) {
        return of(token, lastUse, null);
    }

    /** Of a token that was just made. */
    static TokenAnswer of(Token token, AccessToken made) {
        return of(token, Optional.empty(), made.text());
    }

    private static TokenAnswer of(Token token, Optional<Instant> lastUse, @Nullable String text) {
        return new TokenAnswer(
                token.id(),
                token.name(),
                token.role().title(),
                token.createdAt(),
                token.createdBy().orElse(null),
                token.endsAt().orElse(null),
                lastUse.orElse(null),
                text);
    }

    @Override
    public String toString() {
        return "TokenAnswer[" + tokenId + "]";
    }
}
