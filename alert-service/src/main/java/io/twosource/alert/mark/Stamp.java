package io.twosource.alert.mark;

import java.time.Instant;

/**
 * Who has marked something, and when.
 *
 * @param by as audit events say it: {@code newsroom/tokenId}
 * @param name the token's, for people
 */
public record Stamp(String by, String name, Instant at) {}
