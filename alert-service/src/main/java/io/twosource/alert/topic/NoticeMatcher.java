package io.twosource.alert.topic;

import io.twosource.alert.notice.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.jboss.logging.Logger;

/**
 * Search turned round: the queries are kept, and each notice is put to all of them. Lucene's
 * monitor asks only those that share a word with it. Thread-safe.
 */
final class NoticeMatcher {

    private static final Logger LOG = Logger.getLogger(NoticeMatcher.class);

    private final Analyzer analyzer = new NewsAnalyzer();
    private final Monitor monitor;

    /**
     * Changes that the monitor has not heard of yet, empty for removals. It commits its index at
     * every call: one by one, 100,000 queries would take minutes at start-up.
     */
    private final Map<String, Optional<String>> pending = new LinkedHashMap<>();

    NoticeMatcher() {
        try {
            monitor = new Monitor(analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be opened", e);
        }
    }

    synchronized void put(String name, String query) {
        pending.put(name, Optional.of(query));
    }

    synchronized void remove(String name) {
        pending.put(name, Optional.empty());
    }

    TopicQuery parse(String query) {
        return TopicQuery.parse(query, analyzer);
    }

    SortedSet<String> match(Notice notice) {
        try {
            catchUp();
            MatchingQueries<QueryMatch> matches =
                    monitor.match(NewsDocument.of(notice), QueryMatch.SIMPLE_MATCHER);
            matches.getErrors()
                    .forEach((name, error) -> LOG.errorf(error, "cannot match topic %s", name));
            SortedSet<String> names = new TreeSet<>();
            matches.getMatches().forEach(match -> names.add(match.getQueryId()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be read", e);
        }
    }

    private synchronized void catchUp() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        Map<String, Optional<String>> changes = new LinkedHashMap<>(pending);
        // Before anything can fail: else every notice from now on would fail with it.
        pending.clear();
        List<MonitorQuery> queries = changes.entrySet().stream().flatMap(this::queryOf).toList();
        queries.forEach(query -> changes.remove(query.getId()));
        // Only what has no query any more: a changed one is replaced in one step, and so never
        // missing from a match that runs beside this.
        if (!changes.isEmpty()) {
            monitor.deleteById(List.copyOf(changes.keySet()));
        }
        register(queries);
    }

    private void register(List<MonitorQuery> queries) throws IOException {
        try {
            monitor.register(queries);
        } catch (RuntimeException e) {
            LOG.warn("alert topics cannot be taken together, trying one by one", e);
            for (MonitorQuery query : queries) {
                registerAlone(query);
            }
        }
    }

    private void registerAlone(MonitorQuery query) throws IOException {
        try {
            monitor.register(query);
        } catch (RuntimeException e) {
            LOG.errorf(e, "alert topic %s matches nothing", query.getId());
            monitor.deleteById(query.getId());
        }
    }

    /** A query that was valid when it was saved and is no more must not silence the others. */
    private Stream<MonitorQuery> queryOf(Map.Entry<String, Optional<String>> change) {
        return change.getValue().map(this::parse).stream()
                .flatMap(
                        parsed ->
                                switch (parsed) {
                                    case TopicQuery.Valid(var query) ->
                                            Stream.of(new MonitorQuery(change.getKey(), query));
                                    case TopicQuery.Invalid(int position, String message) -> {
                                        LOG.errorf(
                                                "alert topic %s matches nothing: %s at %d",
                                                change.getKey(), message, position);
                                        yield Stream.empty();
                                    }
                                });
    }
}
