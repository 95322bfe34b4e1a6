package io.twosource.alert.recent;

import io.twosource.alert.topic.AlertTopicId;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
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

    /**
     * Newest first, at most {@code limit} of them, those after a page's last.
     *
     * @param past what its alert topic would have raised besides, newest first
     */
    List<Alert> newest(
            ReadOnlyWindowStore<String, byte[]> store,
            AlertTopicId topic,
            List<Alert> past,
            Instant since,
            Optional<AlertCursor> after,
            int limit) {
        Instant until = after.map(AlertCursor::at).orElse(END_OF_TIME);
        List<Alert> found = new ArrayList<>();
        try (WindowStoreIterator<byte[]> raised =
                store.backwardFetch(topic.toString(), since, until)) {
            Iterator<Alert> newestFirst =
                    new MergedAlerts(read(raised), within(past, since, until));
            Optional<AlertCursor> passing = after;
            while (newestFirst.hasNext() && found.size() < limit) {
                Alert alert = newestFirst.next();
                if (passing.filter(cursor -> !isBefore(cursor, alert)).isEmpty()) {
                    found.add(alert);
                } else if (passing.equals(Optional.of(AlertCursor.of(alert)))) {
                    passing = Optional.empty();
                }
            }
        }
        return found;
    }

    private Iterator<Alert> read(WindowStoreIterator<byte[]> raised) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(raised, 0), false)
                .map(entry -> alerts.deserialize(Topics.ALERTS.name(), entry.value))
                .iterator();
    }

    private static List<Alert> within(List<Alert> past, Instant since, Instant until) {
        return past.stream()
                .filter(alert -> !alert.notice().at().isBefore(since))
                .filter(alert -> !alert.notice().at().isAfter(until))
                .toList();
    }

    /** Alerts of one instant stand in the order they came in: up to the cursor they are known. */
    private static boolean isBefore(AlertCursor cursor, Alert alert) {
        return alert.notice().at().isBefore(cursor.at());
    }
}
