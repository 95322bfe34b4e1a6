package io.twosource.alert.replica;

import io.twosource.alert.newsroom.Member;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.streams.state.HostInfo;

/**
 * Signs (HMAC) what a replica asks another one in a caller's name: method, path and query, whom it
 * asks, when, and the caller's newsroom and role. So whoever listens learns no token, and can have
 * nothing else answered, by nobody else, and not later. Thread-safe.
 */
public final class ReplicaSignature {

    /** What a request has that another replica makes. */
    public static final String HEADER = "Twosource-Replica";

    private static final String VERSION = "twosource-replica-1";
    private static final int NONCE_BYTES = 12;

    /** When, nonce, newsroom, role, id of the token or operator's name, tag. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(\\d{1,15}) ([\\w-]{16}) (%s) ([a-z]{1,20}) ([\\w.-]{1,64}) ([\\w-]{1,100})"
                            .formatted(NewsroomId.PATTERN));

    private final ClusterKey key;
    private final Duration validity;
    private final SecureRandom random;
    private final InstantSource clock;
    private final SeenOnce seen;

    public ReplicaSignature(
            ClusterKey key, Duration validity, SecureRandom random, InstantSource clock) {
        this.key = key;
        this.validity = validity;
        this.random = random;
        this.clock = clock;
        this.seen = new SeenOnce(validity.multipliedBy(2));
    }

    /** The header that a question goes with to a replica. */
    String of(Question question, HostInfo to) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        Claims claims =
                new Claims(
                        clock.instant().toEpochMilli(),
                        base64(bytes),
                        question.asker().newsroom(),
                        question.asker().role(),
                        question.asker().id());
        byte[] message = claims.signed(question.method(), question.uri(), to);
        return claims.text() + ' ' + base64(key.tag(message));
    }

    /**
     * In whose name a request is made that has come with such a header. What looks only may come
     * again while the header is good; what changes something comes once.
     *
     * @param self whom it must be meant for
     * @return empty if no replica of this cluster made it, for another request or another replica
     *     or too long ago
     */
    Optional<Member> asker(String header, String method, String uri, HostInfo self) {
        Matcher parts = SHAPE.matcher(header);
        Optional<Claims> claims = parts.matches() ? Claims.of(parts) : Optional.empty();
        return claims.filter(found -> isNow(found.at()))
                .filter(found -> isSigned(parts.group(6), found.signed(method, uri, self)))
                .filter(found -> method.equals("GET") || seen.isNew(found.nonce(), clock.instant()))
                .map(Claims::member);
    }

    private boolean isSigned(String tag, byte[] message) {
        try {
            return key.hasMade(Base64.getUrlDecoder().decode(tag), message);
        } catch (IllegalArgumentException e) {
            return false; // That is no base64.
        }
    }

    private boolean isNow(long at) {
        Duration age = Duration.between(Instant.ofEpochMilli(at), clock.instant());
        return age.abs().compareTo(validity) <= 0;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is said of the caller and the message; no part of it has a space or a line break. */
    private record Claims(long at, String nonce, NewsroomId newsroom, Role role, String id) {

        static Optional<Claims> of(Matcher parts) {
            return Role.of(parts.group(4))
                    .map(
                            role ->
                                    new Claims(
                                            Long.parseLong(parts.group(1)),
                                            parts.group(2),
                                            new NewsroomId(parts.group(3)),
                                            role,
                                            parts.group(5)));
        }

        String text() {
            return "%d %s %s %s %s".formatted(at, nonce, newsroom, role.title(), id);
        }

        byte[] signed(String method, String uri, HostInfo to) {
            return String.join("\n", VERSION, method, uri, to.host() + ':' + to.port(), text())
                    .getBytes(StandardCharsets.UTF_8);
        }

        Member member() {
            return new Member(newsroom, role, id, Optional.empty());
        }
    }
}
