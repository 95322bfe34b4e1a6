package io.twosource.alert.stream;

import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.newsroom.Token;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Newsrooms as they are stored. */
final class NewsroomRecords {

    private NewsroomRecords() {}

    static Newsroom read(io.twosource.avro.Newsroom stored) {
        return new Newsroom(
                new NewsroomId(stored.getNewsroomId()),
                stored.getName(),
                stored.getChangedAt(),
                stored.getTokens().stream().map(NewsroomRecords::read).toList());
    }

    static io.twosource.avro.Newsroom write(Newsroom newsroom) {
        return new io.twosource.avro.Newsroom(
                newsroom.id().value(),
                newsroom.name(),
                newsroom.changedAt(),
                newsroom.tokens().stream().map(NewsroomRecords::write).toList());
    }

    private static Token read(io.twosource.avro.Token stored) {
        return new Token(
                stored.getTokenId(),
                stored.getName(),
                Role.valueOf(stored.getRole().name()),
                TokenRecords.hash(stored.getHash()),
                stored.getCreatedAt(),
                Optional.empty(),
                Optional.empty());
    }

    private static io.twosource.avro.Token write(Token token) {
        return new io.twosource.avro.Token(
                token.id(),
                token.name(),
                io.twosource.avro.Role.valueOf(token.role().name()),
                ByteBuffer.wrap(token.hash().bytes()),
                token.createdAt());
    }
}
