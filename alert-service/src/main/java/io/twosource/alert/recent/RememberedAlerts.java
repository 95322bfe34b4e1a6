package io.twosource.alert.recent;

import io.twosource.alert.topic.AlertTopic;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cache of the alerts that alert topics would have raised: of those that were asked for last
 * (LRU), as they stood then. Thread-safe.
 */
final class RememberedAlerts {

    private static final float LOAD = .75f;

    private final int most;
    private final Map<AlertTopic, List<Alert>> byTopic = new LinkedHashMap<>(16, LOAD, true);
    private int count;

    /**
     * Nothing yet.
     *
     * @param most alerts and alert topics, both counted
     */
    RememberedAlerts(int most) {
        this.most = most;
    }

    /** Those of an alert topic; empty where they are not remembered. */
    synchronized Optional<List<Alert>> of(AlertTopic topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /** Remembers those of an alert topic; others may be forgotten for that. */
    synchronized void put(AlertTopic topic, List<Alert> alerts) {
        List<Alert> before = byTopic.put(topic, alerts);
        count += size(alerts) - (before == null ? 0 : size(before));
        Iterator<List<Alert>> oldestFirst = byTopic.values().iterator();
        while (count > most && oldestFirst.hasNext()) {
            count -= size(oldestFirst.next());
            oldestFirst.remove();
        }
    }

    private static int size(List<Alert> alerts) {
        return alerts.size() + 1;
    }
}
