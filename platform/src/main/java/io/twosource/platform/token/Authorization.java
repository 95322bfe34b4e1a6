package io.twosource.platform.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The header of that name (RFC 9110, 11.6.2). */
public final class Authorization {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private Authorization() {}

    /** The token in it: a bearer's (RFC 6750). */
    public static Optional<String> bearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** The token in it: the password of any user (RFC 7617). */
    public static Optional<String> basic(String header) {
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? password(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
