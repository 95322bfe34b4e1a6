package io.twosource.alert.desk.alert;

import io.twosource.alert.live.PostedAlert;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads which columns a page has: each an alert topic of the newsroom, or {@code q:} and a query.
 */
@Singleton
class Columns {

    /** As many as there are keys for. */
    static final int MOST = 9;

    private static final String QUERY = "q:";

    private final AlertTopics topics;
    private final Queries queries;
    private final Caller caller;

    Columns(AlertTopics topics, Queries queries, Caller caller) {
        this.topics = topics;
        this.queries = queries;
        this.caller = caller;
    }

    /** At least one; the problem is 400 or 404 where there is no such column. */
    List<Column> of(List<String> asked) {
        List<String> named =
                asked.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        List<String> given = named.stream().filter(one -> !one.equals(QUERY)).distinct().toList();
        if (given.size() > MOST) {
            throw Problems.badParameter("column", "no more than " + MOST);
        }
        return given.isEmpty() ? List.of(Column.ALL) : given.stream().map(this::column).toList();
    }

    /** The numbers of the columns in which something stands. */
    static List<Integer> holding(PostedAlert posted, List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(number -> columns.get(number).wanted().test(posted))
                .boxed()
                .toList();
    }

    private Column column(String asked) {
        if (asked.equals(Column.ALL.asked())) {
            return Column.ALL;
        }
        return asked.startsWith(QUERY) ? query(asked.substring(QUERY.length())) : topic(asked);
    }

    private Column topic(String name) {
        return topics.find(new AlertTopicId(caller.newsroom(), name))
                .map(found -> Column.ofTopic(found.name()))
                .orElseThrow(() -> Problems.notFound("alert topic " + name));
    }

    private Column query(String text) {
        return switch (queries.read(caller.newsroom(), text)) {
            case NewsQuery.Valid valid -> {
                OneQuery query = new OneQuery(valid.query());
                yield new Column(
                        text.strip(), QUERY + text, posted -> query.matches(posted.notice()));
            }
            case NewsQuery.Invalid why -> throw Problems.badParameter("column", why.withPosition());
        };
    }
}
