package io.twosource.alert.stream;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.newsroom.Token;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.avro.TokenAdmitted;
import io.twosource.avro.TokenRevoked;
import io.twosource.avro.TokenUsed;
import io.twosource.avro.TokensVoided;
import io.twosource.platform.token.TokenHash;
import java.nio.ByteBuffer;
import java.util.Optional;

/** What there is on tokens, as it is stored. */
final class TokenRecords {

    private TokenRecords() {}

    static TokenRecord read(io.twosource.avro.TokenRecord stored) {
        NewsroomId newsroom = new NewsroomId(stored.getNewsroomId());
        return switch (stored.getChange()) {
            case TokenAdmitted admitted -> new TokenRecord.Admitted(newsroom, token(admitted));
            case TokenRevoked revoked ->
                    new TokenRecord.Revoked(
                            newsroom,
                            revoked.getTokenId(),
                            hash(revoked.getHash()),
                            revoked.getAt(),
                            revoked.getBy());
            case TokenUsed used ->
                    new TokenRecord.Used(newsroom, used.getTokenId(), used.getHour());
            case TokensVoided voided ->
                    new TokenRecord.Voided(newsroom, voided.getAt(), voided.getBy());
            case Object other ->
                    throw new IllegalStateException("unknown change " + other.getClass());
        };
    }

    static io.twosource.avro.TokenRecord write(TokenRecord record) {
        Object change =
                switch (record) {
                    case TokenRecord.Admitted(NewsroomId _, Token token) -> admitted(token);
                    case TokenRecord.Revoked revoked ->
                            new TokenRevoked(
                                    revoked.tokenId(),
                                    bytes(revoked.hash()),
                                    revoked.at(),
                                    revoked.by());
                    case TokenRecord.Used used -> new TokenUsed(used.tokenId(), used.hour());
                    case TokenRecord.Voided voided -> new TokensVoided(voided.at(), voided.by());
                };
        return new io.twosource.avro.TokenRecord(record.newsroom().value(), change);
    }

    static TokenHash hash(ByteBuffer stored) {
        byte[] bytes = new byte[stored.remaining()];
        stored.duplicate().get(bytes);
        return TokenHash.of(bytes);
    }

    private static ByteBuffer bytes(TokenHash hash) {
        return ByteBuffer.wrap(hash.bytes());
    }

    private static Token token(TokenAdmitted stored) {
        return new Token(
                stored.getTokenId(),
                stored.getName(),
                Role.valueOf(stored.getRole().name()),
                hash(stored.getHash()),
                stored.getCreatedAt(),
                Optional.of(stored.getCreatedBy()),
                Optional.ofNullable(stored.getEndsAt()));
    }

    private static TokenAdmitted admitted(Token token) {
        return new TokenAdmitted(
                token.id(),
                token.name(),
                io.twosource.avro.Role.valueOf(token.role().name()),
                bytes(token.hash()),
                token.createdAt(),
                token.createdBy().orElseThrow(),
                token.endsAt().orElse(null));
    }
}
