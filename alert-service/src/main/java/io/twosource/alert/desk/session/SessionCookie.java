package io.twosource.alert.desk.session;

import io.twosource.alert.session.SessionConfig;
import io.twosource.alert.session.Ticket;
import io.twosource.alert.session.Ticket.Purpose;
import io.twosource.alert.session.Tickets;
import io.twosource.platform.token.TokenHash;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The cookie that stands for a session: no script reads it, no other site has it sent. Thread-safe.
 */
@Singleton
class SessionCookie {

    /** Browsers take a cookie of such a name only if it is secure. */
    static final String NAME = "__Secure-twosource-desk";

    /** How far into a session it is made anew: not with each request. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Tickets tickets;
    private final SessionConfig config;
    private final InstantSource clock;

    SessionCookie(Tickets tickets, SessionConfig config, InstantSource clock) {
        this.tickets = tickets;
        this.config = config;
        this.clock = clock;
    }

    /** Begins a session, or makes it longer. */
    Cookie begin(TokenHash token) {
        Instant endsAt = clock.instant().plus(config.session());
        return cookie(tickets.sign(new Ticket(Purpose.SESSION, token, endsAt)))
                .setMaxAge(config.session().toSeconds());
    }

    /** Ends it in this browser. */
    Cookie end() {
        return cookie("").setMaxAge(0);
    }

    /** What a browser has sent; empty if it is no session of ours, or over. */
    Optional<Ticket> read(String value) {
        return tickets.read(value, Purpose.SESSION);
    }

    /** Whether it is time for a new cookie, so that a desk in use stays logged in. */
    boolean isStale(Ticket ticket) {
        Duration left = Duration.between(clock.instant(), ticket.endsAt());
        return left.compareTo(config.session().minus(FRESH)) < 0;
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/desk")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.STRICT);
    }
}
