package io.twosource.platform.token;

import io.twosource.platform.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a token is known by: its SHA-256. A token has 256 random bits, so nobody finds it from its
 * hash, and comparing two of them takes no time that tells anything about either.
 *
 * @param hex 64 digits
 */
public record TokenHash(String hex) {

    public static TokenHash of(String token) {
        return of(Sha256.of(token));
    }

    public static TokenHash of(byte[] sha256) {
        return new TokenHash(HexFormat.of().formatHex(sha256));
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
