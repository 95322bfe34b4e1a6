package io.twosource.platform.token;

import io.twosource.platform.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a token is known by: its SHA-256. A token has 256 random bits, so nobody finds it from its
 * hash, and comparing two of them takes no time that tells anything about either.
 *
 * @param hex 64 digits
 */
public record TokenHash(String hex) {

    private static final Pattern WRITTEN = Pattern.compile("sha256:([0-9a-f]{64})");

    public static TokenHash of(String token) {
        return of(Sha256.of(token));
    }

    public static TokenHash of(byte[] sha256) {
        return new TokenHash(HexFormat.of().formatHex(sha256));
    }

    /**
     * Of a token as files list it: {@code sha256:} and its hash in hex, or itself. Empty if it is
     * so short that it can be guessed.
     */
    static Optional<TokenHash> written(String text) {
        Matcher hash = WRITTEN.matcher(text);
        if (hash.matches()) {
            return Optional.of(new TokenHash(hash.group(1)));
        }
        return text.length() < OperatorConfig.LEAST_LENGTH
                ? Optional.empty()
                : Optional.of(of(text));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenHash hash && MessageDigest.isEqual(bytes(), hash.bytes());
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }
}
