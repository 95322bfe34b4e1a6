package io.twosource.alert.stream;

import io.twosource.alert.change.Decision;
import io.twosource.alert.change.Standing;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The records that people change, as this replica knows them. */
record Changeables(
        Replicated<Newsroom> newsrooms,
        Replicated<NewsroomLimits> limits,
        Replicated<TokenRecord> tokens,
        Replicated<AlertTopic> topics,
        Replicated<Subscription> subscriptions,
        Replicated<ClaimMarks> marks) {

    List<Replicated<?>> all() {
        return List.of(newsrooms, limits, tokens, topics, subscriptions, marks);
    }

    /** Hands over each of them by its newsroom. */
    void forEach(BiConsumer<String, Decision.Write> taker) {
        hand(newsrooms, Newsroom::id, taker);
        hand(limits, NewsroomLimits::newsroom, taker);
        hand(tokens, TokenRecord::newsroom, taker);
        hand(topics, topic -> topic.id().newsroom(), taker);
        hand(subscriptions, Subscription::newsroom, taker);
        hand(marks, ClaimMarks::newsroom, taker);
    }

    /** The last there was. */
    long version() {
        return all().stream()
                .flatMap(replicated -> replicated.all().values().stream())
                .mapToLong(Versioned::version)
                .max()
                .orElse(0);
    }

    private static <V> void hand(
            Replicated<V> replicated,
            Function<V, NewsroomId> owner,
            BiConsumer<String, Decision.Write> taker) {
        replicated
                .all()
                .forEach(
                        (key, record) ->
                                taker.accept(
                                        owner.apply(record.value()).value(),
                                        new Decision.Write(
                                                replicated.key(key),
                                                Optional.of(standing(replicated, record)))));
    }

    private static <V> Standing standing(Replicated<V> replicated, Versioned<V> record) {
        long version = record.version();
        return new Standing(version, version, replicated.bytes(record.value()));
    }
}
