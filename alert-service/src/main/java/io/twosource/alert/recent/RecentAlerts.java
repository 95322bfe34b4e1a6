package io.twosource.alert.recent;

import io.twosource.alert.topic.AlertTopicId;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/** The alerts of late: a window store by alert topic, at the times of their notices. */
@Singleton
public class RecentAlerts {

    public static final String STORE = "recent-alerts";

    private static final Instant END_OF_TIME = Instant.ofEpochMilli(Long.MAX_VALUE / 2);

    private final Deserializer<Alert> alerts;

    RecentAlerts(Deserializer<Alert> alerts) {
        this.alerts = alerts;
    }

    static QueryableStoreType<ReadOnlyWindowStore<String, byte[]>> type() {
        return QueryableStoreTypes.windowStore();
    }

    /** Newest first, at most {@code limit} of them, those after a page's last. */
    List<Alert> newest(
            ReadOnlyWindowStore<String, byte[]> store,
            AlertTopicId topic,
            Instant since,
            Optional<AlertCursor> after,
            int limit) {
        Instant until = after.map(AlertCursor::at).orElse(END_OF_TIME);
        List<Alert> found = new ArrayList<>();
        try (WindowStoreIterator<byte[]> newestFirst =
                store.backwardFetch(topic.toString(), since, until)) {
            Optional<AlertCursor> passing = after;
            while (newestFirst.hasNext() && found.size() < limit) {
                Alert alert = alerts.deserialize(Topics.ALERTS.name(), newestFirst.next().value);
                if (passing.filter(cursor -> !isBefore(cursor, alert)).isEmpty()) {
                    found.add(alert);
                } else if (passing.equals(Optional.of(AlertCursor.of(alert)))) {
                    passing = Optional.empty();
                }
            }
        }
        return found;
    }

    /** Alerts of one instant stand in the order they came in: up to the cursor they are known. */
    private static boolean isBefore(AlertCursor cursor, Alert alert) {
        return alert.notice().at().isBefore(cursor.at());
    }
}
