package io.twosource.alert.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.replica.Signatures;
import io.twosource.alert.session.SessionConfig;
import io.twosource.alert.session.Ticket;
import io.twosource.alert.session.Tickets;
import io.twosource.platform.token.TokenHash;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    private Instant now = NOON;
    private final SessionCookie cookies =
            new SessionCookie(
                    new Tickets(Signatures.clusterKey(), () -> now), new Week(), () -> now);

    @Test
    void aDeskInUseStaysLoggedIn() {
        Ticket ticket = begun();

        assertThat(cookies.isStale(ticket)).isFalse();
        now = NOON.plus(Duration.ofHours(25));
        assertThat(cookies.isStale(ticket)).isTrue();
    }

    @Test
    void aDeskThatNobodyUsesIsLoggedOut() {
        String value = cookies.begin(TokenHash.of("t")).getValue();

        now = NOON.plus(Duration.ofDays(7));

        assertThat(cookies.read(value)).isEmpty();
    }

    @Test
    void theCookieIsOfTheDeskAloneAndNoScriptReadsIt() {
        assertThat(cookies.begin(TokenHash.of("t")).encode())
                .contains("Path=/desk", "HTTPOnly", "Secure", "SameSite=Strict", "Max-Age=604800");
        assertThat(cookies.end().encode()).contains("Path=/desk", "Max-Age=0");
    }

    private Ticket begun() {
        return cookies.read(cookies.begin(TokenHash.of("t")).getValue()).orElseThrow();
    }

    private static final class Week implements SessionConfig {
        @Override
        public Duration session() {
            return Duration.ofDays(7);
        }

        @Override
        public Duration link() {
            return Duration.ofMinutes(10);
        }
    }
}
