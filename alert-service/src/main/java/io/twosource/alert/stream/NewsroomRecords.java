package io.twosource.alert.stream;

import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.newsroom.Token;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.quota.Quota;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    static NewsroomLimits read(io.twosource.avro.NewsroomLimits stored) {
        Map<Quota, Integer> limits = new EnumMap<>(Quota.class);
        // What a newer release limits beside is none of ours.
        stored.getLimits()
                .forEach(
                        (title, limit) ->
                                Quota.ofTitle(title).ifPresent(quota -> limits.put(quota, limit)));
        return new NewsroomLimits(
                new NewsroomId(stored.getNewsroomId()), limits, stored.getChangedAt());
    }

    static io.twosource.avro.NewsroomLimits write(NewsroomLimits limits) {
        return new io.twosource.avro.NewsroomLimits(
                limits.newsroom().value(),
                limits.limits().entrySet().stream()
                        .collect(
                                Collectors.toMap(own -> own.getKey().title(), Map.Entry::getValue)),
                limits.changedAt());
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
