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

/** Tells a subscription news at once, or gathers it until it is time. */
record Telling(Queues queues, Gathered gathered, DeskLinks desk) {

    /** What failed to be told is told so much later. */
    private static final Duration PUT_OFF = Duration.ofSeconds(10);

    void tell(Subscription subscription, News news, Instant now) {
        switch (news) {
            case News.Raised(Matched matched) -> tell(subscription, matched, now);
            case News.Happened(Operation operation) -> tell(subscription, operation, now);
        }
    }

    /** Tells it later, as what is gathered. */
    void putOff(Subscription subscription, Tidings tidings, Instant now) {
        gathered.add(subscription.id(), tidings, new Gathering(now, now.plus(PUT_OFF)));
    }

    /** When a time has come to tell what was gathered; nobody is told of what is gone. */
    void wake(Wake wake, Optional<Subscription> subscription, Instant now) {
        String id = wake.subscriptionId();
        Optional<Gathering> due =
                gathered.gathering(id).filter(gathering -> gathering.until().equals(wake.due()));
        if (subscription.isEmpty()) {
            tellNobody(id, due, now);
        } else if (due.isPresent()) {
            tellGathered(subscription.get(), due.get(), now);
        }
    }

    /** What is gathered for a subscription is told when its timing says so now. */
    void retime(Subscription subscription, Instant now) {
        gathered.gathering(subscription.id())
                .filter(gathering -> !gathering.isBackfill())
                .ifPresent(
                        gathering -> {
                            Instant due = subscription.timing().toldAt(gathering.since());
                            if (!due.equals(gathering.until())) {
                                Instant until = due.isAfter(now) ? due : now;
                                gathered.become(
                                        subscription.id(), new Gathering(gathering.since(), until));
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
        QueueState state = gathered.state(subscription.id());
        Gathering gathering = state.gathering();
        if (isBackfilled(state, news)) {
            return;
        }
        if (gathering != null && gathering.isBackfill()) {
            gathered.add(subscription.id(), news.tidings(), gathering);
            return;
        }
        subscription
                .timing()
                .gatheredUntil(news.notice().kind(), now)
                .ifPresentOrElse(
                        due ->
                                gathered.add(
                                        subscription.id(), news.tidings(), new Gathering(now, due)),
                        () -> tell(subscription, told(subscription, news), now));
    }

    /** Whether it stands among what the subscription is told of the time before it was made. */
    private static boolean isBackfilled(QueueState state, Matched news) {
        Position position = news.position();
        return state.backfilled().has(position.partition(), position.offset(), news.notice().at());
    }

    /** A subscription that is about to be made may not be known here yet. */
    private void tellNobody(String id, Optional<Gathering> due, Instant now) {
        Optional<Gathering> awaited =
                due.filter(gathering -> Backfilling.isAwaited(gathering, now));
        if (awaited.isPresent()) {
            gathered.become(id, Backfilling.lookedAtAgain(awaited.get(), now));
        } else {
            boolean isMore = gathered.drop(gathered.slice(id));
            gathered.become(id, isMore ? new Gathering(now, now) : null);
        }
    }

    private void tellGathered(Subscription subscription, Gathering gathering, Instant now) {
        Instant due = subscription.timing().toldAt(gathering.since());
        if (gathering.isBackfill() && due.isAfter(now)) {
            // As what comes from now on: for its digest, or the end of its quiet hours.
            gathered.become(subscription.id(), new Gathering(gathering.since(), due));
            return;
        }
        if (gathering.isBackfill()) {
            queues.sendInOrder(subscription, now);
        }
        List<KeyValue<Keys.OfSubscription, Tidings>> slice = gathered.slice(subscription.id());
        tell(subscription, slice, now);
        boolean isMore = gathered.drop(slice);
        gathered.become(subscription.id(), isMore ? rest(gathering, now) : null);
    }

    /** What else waits for a backfill waits on. */
    private static Gathering rest(Gathering gathering, Instant now) {
        return gathering.isBackfill()
                ? new Gathering(gathering.since(), now, true)
                : new Gathering(now, now);
    }

    private void tell(
            Subscription subscription,
            List<KeyValue<Keys.OfSubscription, Tidings>> slice,
            Instant now) {
        QueueState state = gathered.state(subscription.id());
        List<Told> alerts = new ArrayList<>();
        for (KeyValue<Keys.OfSubscription, Tidings> entry : slice) {
            switch (News.read(entry.value)) {
                case News.Raised(Matched matched) -> {
                    if (Gathered.isBackfill(entry.key) || !isBackfilled(state, matched)) {
                        alerts.add(
                                told(subscription, matched)
                                        .backfilled(Gathered.isBackfill(entry.key)));
                    }
                }
                case News.Happened(Operation operation) -> tell(subscription, operation, now);
            }
        }
        if (subscription.timing().isDigest()) {
            Bodies bodies = Bodies.of(subscription.channel());
            bodies.digests(alerts).forEach(digest -> tell(subscription, bodies, digest, now));
        } else {
            alerts.forEach(told -> tell(subscription, told, now));
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

    private Told told(Subscription subscription, Matched news) {
        return Told.of(
                        news.notice(),
                        news.alertTopics().stream()
                                .filter(topic -> topic.newsroom().equals(subscription.newsroom()))
                                .map(AlertTopicId::name)
                                .filter(subscription.alertTopics()::contains)
                                .toList(),
                        desk)
                .matchedAt(news.matchedAt());
    }
}
