package io.twosource.alert.topic;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.view.View;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * All alert topics as this replica knows them: found by name, listed, and matched against notices.
 * Thread-safe.
 */
public final class AlertTopics implements View<AlertTopic> {

    private final SortedMap<String, AlertTopic> byName = new ConcurrentSkipListMap<>();
    private final NoticeMatcher matcher = new NoticeMatcher();

    @Override
    public void put(String name, AlertTopic topic) {
        byName.put(name, topic);
        matcher.put(name, topic.query());
    }

    @Override
    public void remove(String name) {
        byName.remove(name);
        matcher.remove(name);
    }

    public Optional<AlertTopic> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By name. */
    public Collection<AlertTopic> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The names of the alert topics whose query a notice matches. */
    public SortedSet<String> matching(Notice notice) {
        return matcher.match(notice);
    }

    /** What a query is, or why it is none. */
    TopicQuery parse(String query) {
        return matcher.parse(query);
    }
}
