package io.twosource.alert.session;

import io.twosource.platform.token.TokenHash;
import java.time.Instant;

/**
 * What a browser shows in place of a token.
 *
 * @param token that it stands for: without it, it lets nobody in
 * @param endsAt to the second
 */
public record Ticket(Purpose purpose, TokenHash token, Instant endsAt) {

    /** What it is good for, and for nothing else. */
    public enum Purpose {
        /** To be let in, again and again. */
        SESSION,
        /** To begin a session. */
        LOGIN
    }
}
