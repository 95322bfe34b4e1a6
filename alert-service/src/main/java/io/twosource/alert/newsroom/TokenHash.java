package io.twosource.alert.newsroom;

import io.twosource.platform.Sha256;
import java.util.HexFormat;

/**
 * What a token is known by: its SHA-256. A token has 256 random bits, so nobody finds it from its
 * hash, and looking a hash up takes no time that tells anything about the token.
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
}
