package io.twosource.alert.newsroom;

import io.twosource.platform.token.TokenHash;
import java.time.Instant;

/**
 * What a member of a newsroom is let in with.
 *
 * @param name whose it is, for people
 */
public record Token(String id, String name, Role role, TokenHash hash, Instant createdAt) {}
