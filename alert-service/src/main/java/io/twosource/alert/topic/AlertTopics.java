package io.twosource.alert.topic;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.view.View;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.search.Query;
import org.jboss.logging.Logger;

/**
 * All alert topics as this replica knows them: found by name, listed, and matched against notices.
 * One that fails is marked, and leaves the others alone. Thread-safe.
 */
public final class AlertTopics implements View<AlertTopic> {

    private static final Logger LOG = Logger.getLogger(AlertTopics.class);

    private final SortedMap<String, AlertTopic> byId = new ConcurrentSkipListMap<>();
    private final Map<String, TopicFailure> failing = new ConcurrentHashMap<>();
    private final NoticeMatcher matcher;

    public AlertTopics() {
        this(new NoticeMatcher());
    }

    AlertTopics(NoticeMatcher matcher) {
        this.matcher = matcher;
    }

    /** A query is checked here too: what stands in Kafka may have been saved under other bounds. */
    @Override
    public void put(String id, AlertTopic topic) {
        byId.put(id, topic);
        failing.remove(id);
        switch (NewsQuery.parse(topic.query())) {
            case NewsQuery.Valid(Query query) -> matcher.put(id, query);
            case NewsQuery.Invalid why -> {
                matcher.remove(id);
                fail(id, new TopicFailure(why.withPosition(), topic.changedAt(), true));
            }
        }
    }

    @Override
    public void remove(String id) {
        byId.remove(id);
        failing.remove(id);
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
        NoticeMatcher.Matches matches = matcher.match(notice);
        matches.errors()
                .forEach(
                        (id, error) ->
                                fail(
                                        id,
                                        new TopicFailure(
                                                String.valueOf(error), notice.at(), false)));
        return matches.names().stream().map(AlertTopicId::parse).toList();
    }

    /** Why an alert topic is not matched as it should be; empty if it is. */
    public Optional<TopicFailure> failure(AlertTopicId id) {
        return Optional.ofNullable(failing.get(id.toString()));
    }

    /** All that are not matched as they should be, as of now. */
    public SortedMap<String, TopicFailure> failing() {
        return new TreeMap<>(failing);
    }

    private void fail(String id, TopicFailure failure) {
        if (failing.putIfAbsent(id, failure) == null) {
            // Why is for its newsroom alone: it may repeat the query.
            LOG.errorf(
                    "alert topic %s is %s",
                    id, failure.refused() ? "refused, and matches nothing" : "failing on a notice");
        }
    }
}
