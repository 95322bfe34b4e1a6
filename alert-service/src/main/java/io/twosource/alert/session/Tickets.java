package io.twosource.alert.session;

import io.twosource.alert.replica.ClusterKey;
import io.twosource.alert.session.Ticket.Purpose;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs tickets (HMAC) under the key that all replicas share, so that none of them keeps a session.
 * A ticket has the token's hash and never the token: whoever reads one cannot use the API.
 * Thread-safe.
 */
@Singleton
public final class Tickets {

    /** Keeps tickets apart from whatever else is signed with the key. */
    private static final String VERSION = "twosource-ticket-1";

    /** The token's SHA-256, the second at which it ends, tag. */
    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{64})\\.(\\d{1,12})\\.([\\w-]{1,100})");

    private final ClusterKey key;
    private final InstantSource clock;

    public Tickets(ClusterKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A ticket in letters that stand in cookies and URLs as they are. */
    public String sign(Ticket ticket) {
        long endsAt = ticket.endsAt().getEpochSecond();
        byte[] tag = key.tag(signed(ticket.purpose(), ticket.token().hex(), endsAt));
        return "%s.%d.%s"
                .formatted(
                        ticket.token().hex(),
                        endsAt,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(tag));
    }

    /** Empty if no replica of this cluster made it for that purpose, or its time is over. */
    public Optional<Ticket> read(String text, Purpose purpose) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long endsAt = Long.parseLong(parts.group(2));
        byte[] message = signed(purpose, parts.group(1), endsAt);
        Ticket ticket =
                new Ticket(
                        purpose,
                        TokenHash.of(HexFormat.of().parseHex(parts.group(1))),
                        Instant.ofEpochSecond(endsAt));
        return Optional.of(ticket)
                .filter(one -> clock.instant().isBefore(one.endsAt()))
                .filter(_ -> isTag(parts.group(3), message));
    }

    private boolean isTag(String tag, byte[] message) {
        try {
            return key.hasMade(Base64.getUrlDecoder().decode(tag), message);
        } catch (IllegalArgumentException e) {
            return false; // That is no base64.
        }
    }

    private static byte[] signed(Purpose purpose, String token, long endsAt) {
        return String.join("\n", VERSION, purpose.name(), token, Long.toString(endsAt))
                .getBytes(StandardCharsets.UTF_8);
    }
}
