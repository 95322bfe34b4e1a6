package io.twosource.alert.stream;

import io.twosource.alert.message.Bodies;
import io.twosource.alert.message.Told;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.queue.Queues;
import io.twosource.alert.queue.Wake;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.avro.Tidings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;

/** Tells a subscription news at once, or gathers it until it is time. */
record Telling(Queues queues, QueueStores stores) {

    void tell(Subscription subscription, Operation operation, Instant now) {
        queues.add(
                subscription,
                operation.id(),
                operation.at(),
                sequence -> Bodies.of(subscription.channel()).operation(operation, sequence),
                now);
    }

    void tell(Subscription subscription, Matched news, Instant now) {
        subscription
                .timing()
                .gatheredUntil(news.notice().kind(), now)
                .ifPresentOrElse(
                        due -> gather(subscription, news, due),
                        () -> tell(subscription, told(subscription, news), now));
    }

    /** The time has come to tell what was gathered. */
    void tellGathered(Subscription subscription, Instant now) {
        List<Told> gathered = takeGathered(subscription);
        if (gathered.isEmpty()) {
            return;
        }
        if (subscription.timing().isDigest()) {
            Bodies bodies = Bodies.of(subscription.channel());
            bodies.digests(gathered).forEach(digest -> tell(subscription, bodies, digest, now));
        } else {
            gathered.forEach(told -> tell(subscription, told, now));
        }
    }

    private void tell(Subscription subscription, Told told, Instant now) {
        queues.add(
                subscription,
                told.notice().id(),
                told.notice().at(),
                sequence -> Bodies.of(subscription.channel()).alert(told, sequence),
                now);
    }

    private void tell(Subscription subscription, Bodies bodies, List<Told> digest, Instant now) {
        queues.add(
                subscription,
                "digest:" + digest.getFirst().notice().id() + ':' + digest.getLast().notice().id(),
                digest.getLast().notice().at(),
                sequence -> bodies.digest(digest, sequence),
                now);
    }

    private void gather(Subscription subscription, Matched news, Instant due) {
        Keys.OfSubscription last = last(subscription);
        stores.gathered()
                .put(new Keys.OfSubscription(subscription.id(), last.number() + 1), news.tidings());
        if (last.number() == 0) {
            stores.clock().put(Wake.news(due, subscription.id()), new byte[0]);
        }
    }

    private Keys.OfSubscription last(Subscription subscription) {
        try (KeyValueIterator<Keys.OfSubscription, Tidings> newest =
                stores.gathered()
                        .reverseRange(
                                number(subscription, 0), number(subscription, Long.MAX_VALUE))) {
            return newest.hasNext() ? newest.next().key : number(subscription, 0);
        }
    }

    private List<Told> takeGathered(Subscription subscription) {
        List<KeyValue<Keys.OfSubscription, Tidings>> all = new ArrayList<>();
        try (KeyValueIterator<Keys.OfSubscription, Tidings> gathered =
                stores.gathered()
                        .range(number(subscription, 0), number(subscription, Long.MAX_VALUE))) {
            gathered.forEachRemaining(all::add);
        }
        all.forEach(entry -> stores.gathered().delete(entry.key));
        return all.stream()
                .map(entry -> entry.value)
                .map(
                        tidings ->
                                Matched.read(
                                        tidings.getAlertTopics(),
                                        (io.twosource.avro.Notice) tidings.getNews()))
                .map(news -> told(subscription, news))
                .toList();
    }

    private static Keys.OfSubscription number(Subscription subscription, long number) {
        return new Keys.OfSubscription(subscription.id(), number);
    }

    private static Told told(Subscription subscription, Matched news) {
        return Told.of(
                news.notice(),
                news.alertTopics().stream()
                        .filter(topic -> topic.newsroom().equals(subscription.newsroom()))
                        .map(AlertTopicId::name)
                        .toList(),
                subscription.alertTopics());
    }
}
