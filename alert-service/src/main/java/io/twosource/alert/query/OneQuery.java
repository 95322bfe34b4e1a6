package io.twosource.alert.query;

import io.twosource.alert.notice.Notice;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/** Tries one query on notices, one by one. Thread-safe. */
public final class OneQuery {

    private final Query query;

    public OneQuery(Query query) {
        this.query = query;
    }

    /** Whether an alert topic with this query would have raised an alert. */
    public boolean matches(Notice notice) {
        return MemoryIndex.fromDocument(NewsDocument.of(notice), NewsAnalyzer.SHARED).search(query)
                > 0;
    }
}
