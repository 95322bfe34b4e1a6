package io.twosource.alert.stream;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.schemas.Topics;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads back the alerts that were raised, and the notices that raise them. */
public final class AlertRecords {

    private AlertRecords() {}

    /** Reads alerts as they stand in Kafka. */
    public static Deserializer<Alert> deserializer() {
        Deserializer<io.twosource.avro.Alert> stored = Topics.ALERTS.values().deserializer();
        return (topic, bytes) -> read(stored.deserialize(topic, bytes));
    }

    /** Reads notices as they stand in Kafka. */
    public static Deserializer<Notice> notices() {
        Deserializer<io.twosource.avro.Notice> stored = Topics.NOTICES.values().deserializer();
        return (topic, bytes) -> NoticeRecords.read(stored.deserialize(topic, bytes));
    }

    private static Alert read(io.twosource.avro.Alert alert) {
        return new Alert(
                alert.getAlertId(),
                new AlertTopicId(new NewsroomId(alert.getNewsroomId()), alert.getAlertTopic()),
                NoticeRecords.read(alert.getNotice()),
                Optional.ofNullable(alert.getMatchedAt()));
    }
}
