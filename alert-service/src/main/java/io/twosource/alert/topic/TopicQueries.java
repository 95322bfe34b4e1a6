package io.twosource.alert.topic;

import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.query.Queries;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** Reads the queries of alert topics, to try them on single notices. Thread-safe. */
@Singleton
public class TopicQueries {

    private final AlertTopics topics;
    private final Queries queries;

    TopicQueries(AlertTopics topics, Queries queries) {
        this.topics = topics;
        this.queries = queries;
    }

    /** Those that there are and that can be read: the others match nothing. */
    public Map<AlertTopicId, OneQuery> of(Stream<AlertTopicId> wanted) {
        Map<AlertTopicId, OneQuery> read = new LinkedHashMap<>();
        wanted.flatMap(id -> topics.find(id).stream())
                .forEach(topic -> of(topic).ifPresent(query -> read.put(topic.id(), query)));
        return read;
    }

    /** The query of one; empty if it cannot be read. */
    public Optional<OneQuery> of(AlertTopic topic) {
        return switch (queries.read(topic.id().newsroom(), topic.query())) {
            case NewsQuery.Valid(Query valid) -> Optional.of(new OneQuery(valid));
            case NewsQuery.Invalid _ -> Optional.empty();
        };
    }
}
