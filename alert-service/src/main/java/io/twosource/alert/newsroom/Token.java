package io.twosource.alert.newsroom;

import io.twosource.platform.token.TokenHash;
import java.time.Instant;
import java.util.Optional;

/**
 * What a member of a newsroom is let in with.
 *
 * @param name whose it is, for people
 * @param createdBy who let the member in; empty of those of old
 * @param endsAt from when on it lets nobody in; empty: it does not end
 */
public record Token(
        String id,
        String name,
        Role role,
        TokenHash hash,
        Instant createdAt,
        Optional<String> createdBy,
        Optional<Instant> endsAt) {

    boolean isOver(Instant now) {
        return endsAt.filter(end -> !now.isBefore(end)).isPresent();
    }
}
