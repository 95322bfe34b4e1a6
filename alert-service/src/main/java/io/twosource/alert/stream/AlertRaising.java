package io.twosource.alert.stream;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.webhook.BodyWriter;
import io.twosource.avro.Alert;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.streams.KeyValue;

/** Whom a notice concerns: the alerts and deliveries that follow from it. */
final class AlertRaising {

    private final AlertTopics alertTopics;
    private final Subscriptions subscriptions;
    private final BodyWriter bodies = new BodyWriter();
    private final InstantSource clock;

    AlertRaising(AlertTopics alertTopics, Subscriptions subscriptions, InstantSource clock) {
        this.alertTopics = alertTopics;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    MatchedNotice match(io.twosource.avro.Notice original) {
        Notice notice = NoticeRecords.read(original);
        return new MatchedNotice(original, notice, alertTopics.matching(notice));
    }

    /** One alert for each alert topic; the notice in it stays word for word what it was. */
    List<KeyValue<String, Alert>> alerts(MatchedNotice matched) {
        return matched.alertTopics().stream()
                .map(topic -> KeyValue.pair(topic.toString(), alert(matched, topic)))
                .toList();
    }

    private static Alert alert(MatchedNotice matched, AlertTopicId topic) {
        return new Alert(
                matched.notice().id() + ':' + topic,
                topic.name(),
                matched.original(),
                topic.newsroom().value(),
                List.of());
    }

    /** One delivery for each subscription, however many of its alert topics match. */
    List<KeyValue<String, Delivery>> deliveries(MatchedNotice matched) {
        return subscriptions
                .to(matched.alertTopics())
                .filter(subscription -> subscription.wants(matched.notice()))
                .map(
                        subscription ->
                                KeyValue.pair(subscription.id(), delivery(matched, subscription)))
                .toList();
    }

    private Delivery delivery(MatchedNotice matched, Subscription subscription) {
        Notice notice = matched.notice();
        SortedSet<String> asked = new TreeSet<>(subscription.alertTopics());
        Instant now = clock.instant();
        return new Delivery(
                DeliveryId.of(notice.id(), subscription.id()),
                subscription.id(),
                notice.id(),
                bodies.write(notice, asked),
                notice.at(),
                now,
                1,
                0,
                List.of());
    }
}
