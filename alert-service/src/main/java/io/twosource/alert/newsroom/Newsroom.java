package io.twosource.alert.newsroom;

import java.time.Instant;
import java.util.List;

/**
 * A tenant.
 *
 * @param tokens of old, which stand in its record; those of today are records of their own
 */
public record Newsroom(NewsroomId id, String name, Instant changedAt, List<Token> tokens) {

    public Newsroom {
        tokens = List.copyOf(tokens);
    }

    Newsroom named(String other, Instant now) {
        return new Newsroom(id, other, now, tokens);
    }
}
