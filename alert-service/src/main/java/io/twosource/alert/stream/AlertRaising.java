package io.twosource.alert.stream;

import io.twosource.alert.notice.Outlets;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Addressees;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.avro.Alert;
import io.twosource.avro.Tidings;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;

/** Whom a notice concerns: the alerts that follow from it, and where to look for subscribers. */
record AlertRaising(AlertTopics alertTopics, Subscriptions subscriptions, Outlets outlets) {

    /** That an alert names, as {@code Alert.avdl} has it: ten times what a newsroom may have. */
    private static final int MOST_READERS = 5_000;

    Matched match(io.twosource.avro.Notice original, Position position, Instant now) {
        return Matched.read(original, alertTopics, position, now);
    }

    /** One alert for each alert topic; the notice in it stays word for word what it was. */
    List<KeyValue<String, Alert>> alerts(Matched matched) {
        return matched.alertTopics().stream()
                .map(topic -> KeyValue.pair(topic.toString(), alert(matched, topic)))
                .toList();
    }

    /** To each partition that has a subscriber, once: there each gets a delivery of its own. */
    List<KeyValue<Integer, Tidings>> address(Matched matched) {
        return matched.parts().stream()
                .flatMap(
                        part ->
                                toPartitionsOf(
                                        subscriptions
                                                .to(part.alertTopics())
                                                .filter(Addressees::isDelivered),
                                        part.tidings()))
                .toList();
    }

    /** As {@link #address(Matched)}, of what operators must know. */
    List<KeyValue<Integer, Tidings>> address(Operation operation) {
        return toPartitionsOf(Addressees.of(operation, subscriptions), tidings(operation)).toList();
    }

    private static Tidings tidings(Operation operation) {
        Position none = Position.NONE;
        return new Tidings(
                List.of(),
                OperationRecords.write(operation),
                none.partition(),
                none.offset(),
                null);
    }

    private static Stream<KeyValue<Integer, Tidings>> toPartitionsOf(
            Stream<Subscription> subscribers, Tidings tidings) {
        return subscribers
                .map(subscription -> SubscriptionPartition.of(subscription.id()))
                .distinct()
                .map(partition -> KeyValue.pair(partition, tidings));
    }

    private Alert alert(Matched matched, AlertTopicId topic) {
        return new Alert(
                io.twosource.alert.recent.Alert.idOf(matched.notice(), topic),
                topic.name(),
                matched.original(),
                topic.newsroom().value(),
                readersInKafka(matched, topic),
                matched.matchedAt().orElse(null));
    }

    private List<String> readersInKafka(Matched matched, AlertTopicId topic) {
        Outlets once = new OutletsOnce(outlets);
        return subscriptions
                .to(List.of(topic))
                .filter(subscription -> subscription.channel() instanceof Channel.KafkaTopic)
                .filter(subscription -> !subscription.isPaused())
                .filter(subscription -> subscription.wants(matched.notice(), once))
                .map(Subscription::id)
                .limit(MOST_READERS)
                .toList();
    }
}
