package io.twosource.alert.topic;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.view.View;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * All alert topics as this replica knows them: found by name, listed, and matched against notices.
 * Thread-safe.
 */
public final class AlertTopics implements View<AlertTopic> {

    private final SortedMap<String, AlertTopic> byId = new ConcurrentSkipListMap<>();
    private final NoticeMatcher matcher = new NoticeMatcher();

    @Override
    public void put(String id, AlertTopic topic) {
        byId.put(id, topic);
        matcher.put(id, topic.query());
    }

    @Override
    public void remove(String id) {
        byId.remove(id);
        matcher.remove(id);
    }

    public Optional<AlertTopic> find(AlertTopicId id) {
        return Optional.ofNullable(byId.get(id.toString()));
    }

    /** A newsroom's, by name. */
    public Collection<AlertTopic> of(NewsroomId newsroom) {
        // Between "name/" and "name0", since 0 follows the slash.
        return Collections.unmodifiableCollection(
                byId.subMap(newsroom.value() + "/", newsroom.value() + "0").values());
    }

    /** The alert topics whose query a notice matches. */
    public List<AlertTopicId> matching(Notice notice) {
        return matcher.match(notice).stream().map(AlertTopicId::parse).toList();
    }

    /** What a query is, or why it is none. */
    TopicQuery parse(String query) {
        return matcher.parse(query);
    }
}
