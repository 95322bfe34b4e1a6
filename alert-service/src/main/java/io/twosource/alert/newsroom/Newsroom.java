package io.twosource.alert.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tenant.
 *
 * @param tokens those that are not revoked
 */
public record Newsroom(NewsroomId id, String name, Instant changedAt, List<Token> tokens) {

    public Newsroom {
        tokens = List.copyOf(tokens);
    }

    public Optional<Token> token(String tokenId) {
        return tokens.stream().filter(token -> token.id().equals(tokenId)).findFirst();
    }

    Newsroom named(String other, Instant now) {
        return new Newsroom(id, other, now, tokens);
    }

    Newsroom with(Token token, Instant now) {
        return new Newsroom(
                id, name, now, Stream.concat(tokens.stream(), Stream.of(token)).toList());
    }

    /** The same without a token: whoever holds it is let in no more. */
    Newsroom without(Token token, Instant now) {
        return new Newsroom(
                id, name, now, tokens.stream().filter(other -> !other.equals(token)).toList());
    }

    /** The same, closed to all of its members. */
    Newsroom closed(Instant now) {
        return new Newsroom(id, name, now, List.of());
    }
}
