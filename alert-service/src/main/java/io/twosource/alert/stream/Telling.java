package io.twosource.alert.stream;

import io.twosource.alert.message.Bodies;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.message.Told;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.queue.Gathering;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.queue.Queues;
import io.twosource.alert.queue.Wake;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.avro.Tidings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/** Tells a subscription news at once, or gathers it until it is time. */
record Telling(Queues queues, UnitOfWork work, DeskLinks desk) {

    /** Gathered news that is told at a time; the rest follows a tick later. */
    static final int MOST_AT_ONCE = 200;

    /** What failed to be told is told so much later. */
    private static final Duration PUT_OFF = Duration.ofSeconds(10);

    private static final byte[] NOTHING = {};

    void tell(Subscription subscription, News news, Instant now) {
        switch (news) {
            case News.Raised(Matched matched) -> tell(subscription, matched, now);
            case News.Happened(Operation operation) -> tell(subscription, operation, now);
        }
    }

    /** Tells it later, as what is gathered. */
    void putOff(Subscription subscription, Tidings tidings, Instant now) {
        gather(subscription, tidings, new Gathering(now, now.plus(PUT_OFF)));
    }

    /** When a time has come to tell what was gathered; nobody is told of what is gone. */
    void wake(Wake wake, Optional<Subscription> subscription, Instant now) {
        if (subscription.isEmpty()) {
            List<KeyValue<Keys.OfSubscription, Tidings>> slice = slice(wake.subscriptionId());
            drop(wake.subscriptionId(), slice, now);
        } else if (gathering(wake.subscriptionId())
                .filter(gathering -> gathering.until().equals(wake.due()))
                .isPresent()) {
            tellGathered(subscription.get(), now);
        }
    }

    /** What is gathered for a subscription is told when its timing says so now. */
    void retime(Subscription subscription, Instant now) {
        gathering(subscription.id())
                .ifPresent(
                        gathering -> {
                            Instant due = subscription.timing().toldAt(gathering.since());
                            if (!due.equals(gathering.until())) {
                                Instant until = due.isAfter(now) ? due : now;
                                become(subscription.id(), new Gathering(gathering.since(), until));
                            }
                        });
    }

    private void tell(Subscription subscription, Operation operation, Instant now) {
        queues.add(
                subscription,
                operation.id(),
                operation.at(),
                sequence -> Bodies.of(subscription.channel()).operation(operation, sequence),
                now);
    }

    private void tell(Subscription subscription, Matched news, Instant now) {
        subscription
                .timing()
                .gatheredUntil(news.notice().kind(), now)
                .ifPresentOrElse(
                        due -> gather(subscription, news.tidings(), new Gathering(now, due)),
                        () -> tell(subscription, told(subscription, news), now));
    }

    private void tellGathered(Subscription subscription, Instant now) {
        List<KeyValue<Keys.OfSubscription, Tidings>> slice = slice(subscription.id());
        List<Told> alerts = new ArrayList<>();
        for (KeyValue<Keys.OfSubscription, Tidings> entry : slice) {
            switch (News.read(entry.value)) {
                case News.Raised(Matched matched) -> alerts.add(told(subscription, matched));
                case News.Happened(Operation operation) -> tell(subscription, operation, now);
            }
        }
        if (subscription.timing().isDigest()) {
            Bodies bodies = Bodies.of(subscription.channel());
            bodies.digests(alerts).forEach(digest -> tell(subscription, bodies, digest, now));
        } else {
            alerts.forEach(told -> tell(subscription, told, now));
        }
        drop(subscription.id(), slice, now);
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

    private void gather(Subscription subscription, Tidings tidings, Gathering first) {
        String id = subscription.id();
        long number = work.gathered().last(id) + 1;
        work.gathered().put(new Keys.OfSubscription(id, number), tidings);
        if (gathering(id).isEmpty()) {
            become(id, first);
        }
    }

    private List<KeyValue<Keys.OfSubscription, Tidings>> slice(String subscriptionId) {
        return work.gathered().first(subscriptionId, 0, MOST_AT_ONCE);
    }

    /** Of what is told nothing is left; of what is more than that, the rest is told next. */
    private void drop(
            String subscriptionId,
            List<KeyValue<Keys.OfSubscription, Tidings>> slice,
            Instant now) {
        slice.forEach(entry -> work.gathered().delete(entry.key));
        become(subscriptionId, slice.size() == MOST_AT_ONCE ? new Gathering(now, now) : null);
    }

    private void become(String subscriptionId, @Nullable Gathering next) {
        work.queues().put(subscriptionId, state(subscriptionId).gathering(next));
        if (next != null) {
            work.clock().put(Wake.news(next.until(), subscriptionId), NOTHING);
        }
    }

    private Optional<Gathering> gathering(String subscriptionId) {
        return Optional.ofNullable(state(subscriptionId).gathering());
    }

    private QueueState state(String subscriptionId) {
        return work.queues().get(subscriptionId).orElse(QueueState.NEW);
    }

    private Told told(Subscription subscription, Matched news) {
        return Told.of(
                news.notice(),
                news.alertTopics().stream()
                        .filter(topic -> topic.newsroom().equals(subscription.newsroom()))
                        .map(AlertTopicId::name)
                        .filter(subscription.alertTopics()::contains)
                        .toList(),
                desk);
    }
}
