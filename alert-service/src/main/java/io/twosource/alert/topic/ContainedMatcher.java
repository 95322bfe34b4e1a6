package io.twosource.alert.topic;

import io.twosource.platform.RecordFailure;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Tries queries on a document, each by itself. Lucene's own reports the exceptions of a query as
 * that query's, and lets an error of one end the whole match.
 */
final class ContainedMatcher extends CandidateMatcher<QueryMatch> {

    ContainedMatcher(IndexSearcher searcher) {
        super(searcher);
    }

    @Override
    public void matchQuery(String name, Query query, Map<String, String> metadata)
            throws IOException {
        try {
            if (searcher.count(query) > 0) {
                addMatch(new QueryMatch(name), 0);
            }
        } catch (Error e) {
            if (!RecordFailure.isContained(e)) {
                throw e;
            }
            reportError(name, new IllegalStateException(e.toString()));
        }
    }

    @Override
    public QueryMatch resolve(QueryMatch one, QueryMatch other) {
        return one;
    }
}
