package io.twosource.alert.topic;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.query.NewsAnalyzer;
import io.twosource.alert.query.NewsDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.Query;

/**
 * Search turned round: the queries are kept, and each notice is put to all of them. Lucene's
 * monitor asks only those that share a word with it. Thread-safe.
 */
final class NoticeMatcher {

    private final Monitor monitor;

    /**
     * Changes that the monitor has not heard of yet, empty for removals. It commits its index at
     * every call: one by one, 100,000 queries would take minutes at start-up.
     */
    private final Map<String, Optional<Query>> pending = new LinkedHashMap<>();

    /**
     * What became of a notice.
     *
     * @param names of the queries that it matches
     * @param errors of queries that could not be tried on it, by name
     */
    record Matches(SortedSet<String> names, Map<String, Throwable> errors) {}

    NoticeMatcher() {
        try {
            monitor = new Monitor(NewsAnalyzer.SHARED);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be opened", e);
        }
    }

    /** Puts a query in place of what was under that name. */
    synchronized void put(String name, Query query) {
        pending.put(name, Optional.of(query));
    }

    synchronized void remove(String name) {
        pending.put(name, Optional.empty());
    }

    Matches match(Notice notice) {
        try {
            Map<String, Throwable> errors = new HashMap<>(catchUp());
            MatchingQueries<QueryMatch> matches =
                    monitor.match(NewsDocument.of(notice), ContainedMatcher::new);
            errors.putAll(matches.getErrors());
            SortedSet<String> names = new TreeSet<>();
            matches.getMatches().forEach(match -> names.add(match.getQueryId()));
            return new Matches(names, errors);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be read", e);
        }
    }

    /** What could not be taken, by name. */
    private synchronized Map<String, Throwable> catchUp() throws IOException {
        if (pending.isEmpty()) {
            return Map.of();
        }
        Map<String, Optional<Query>> changes = new LinkedHashMap<>(pending);
        // Before anything can fail: else every notice from now on would fail with it.
        pending.clear();
        List<MonitorQuery> queries =
                changes.entrySet().stream()
                        .flatMap(
                                change ->
                                        change.getValue().stream()
                                                .map(
                                                        query ->
                                                                new MonitorQuery(
                                                                        change.getKey(), query)))
                        .toList();
        queries.forEach(query -> changes.remove(query.getId()));
        // Only what has no query any more: a changed one is replaced in one step, and so never
        // missing from a match that runs beside this.
        if (!changes.isEmpty()) {
            monitor.deleteById(List.copyOf(changes.keySet()));
        }
        return register(queries);
    }

    private Map<String, Throwable> register(List<MonitorQuery> queries) throws IOException {
        try {
            monitor.register(queries);
            return Map.of();
        } catch (RuntimeException | StackOverflowError e) {
            Map<String, Throwable> errors = new HashMap<>();
            for (MonitorQuery query : queries) {
                registerAlone(query, errors);
            }
            return errors;
        }
    }

    private void registerAlone(MonitorQuery query, Map<String, Throwable> errors)
            throws IOException {
        try {
            monitor.register(query);
        } catch (RuntimeException | StackOverflowError e) {
            errors.put(query.getId(), e);
            monitor.deleteById(query.getId());
        }
    }
}
