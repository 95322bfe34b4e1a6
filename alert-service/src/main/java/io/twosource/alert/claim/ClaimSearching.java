package io.twosource.alert.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads one state of the index. */
final class ClaimSearching {

    private static final Sort NEWEST_CHANGE_FIRST =
            new Sort(
                    LongField.newSortField(
                            ClaimFields.CHANGED, true, SortedNumericSelector.Type.MAX),
                    KeywordField.newSortField(ClaimFields.ID, false, SortedSetSelector.Type.MIN));

    private ClaimSearching() {}

    /** The claims asked for, and whether there are more: one more than asked for tells. */
    static ClaimPage page(IndexSearcher searcher, ClaimSearch search) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return new ClaimPage(List.of(), null);
        }
        int oneMore = search.limit() + 1;
        TopDocs found =
                searcher.searchAfter(
                        after(searcher, search), query(search), oneMore, NEWEST_CHANGE_FIRST);
        List<ClaimSummary> claims = new ArrayList<>();
        for (ScoreDoc hit : Arrays.asList(found.scoreDocs).subList(0, shown(found, search))) {
            claims.add(
                    ClaimFields.summary(
                            searcher.storedFields().document(hit.doc, ClaimFields.OF_SUMMARY)));
        }
        boolean more = found.scoreDocs.length > search.limit();
        return new ClaimPage(claims, more ? Cursor.of(claims.getLast()).toString() : null);
    }

    static List<ClaimSummary> having(IndexSearcher searcher, Term term, int most)
            throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return List.of();
        }
        List<ClaimSummary> claims = new ArrayList<>();
        for (ScoreDoc hit :
                searcher.search(new TermQuery(term), most, NEWEST_CHANGE_FIRST).scoreDocs) {
            claims.add(
                    ClaimFields.summary(
                            searcher.storedFields().document(hit.doc, ClaimFields.OF_SUMMARY)));
        }
        return claims;
    }

    /** The claim of an id, as far as its record tells. */
    static <T> Optional<T> one(IndexSearcher searcher, Term id, Function<Document, T> read)
            throws IOException {
        TopDocs found = searcher.search(new TermQuery(id), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        Document document =
                searcher.storedFields().document(found.scoreDocs[0].doc, ClaimFields.OF_RECORD);
        return Optional.of(read.apply(document));
    }

    private static int shown(TopDocs found, ClaimSearch search) {
        return Math.min(found.scoreDocs.length, search.limit());
    }

    private static @Nullable FieldDoc after(IndexSearcher searcher, ClaimSearch search) {
        // Of documents that compare equal, which is the cursor's own claim, it skips all that come
        // no later than the one named: so the last.
        int last = searcher.getIndexReader().maxDoc() - 1;
        return search.after()
                .map(
                        cursor ->
                                new FieldDoc(
                                        last,
                                        Float.NaN,
                                        new Object[] {
                                            cursor.at().toEpochMilli(), new BytesRef(cursor.id())
                                        }))
                .orElse(null);
    }

    private static Query query(ClaimSearch search) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(search.words().orElseGet(MatchAllDocsQuery::new), Occur.FILTER);
        search.status()
                .map(status -> new TermQuery(new Term(ClaimFields.STATUS, status.word())))
                .ifPresent(query -> all.add(query, Occur.FILTER));
        search.since()
                .map(
                        since ->
                                LongField.newRangeQuery(
                                        ClaimFields.CHANGED, since.toEpochMilli(), Long.MAX_VALUE))
                .ifPresent(query -> all.add(query, Occur.FILTER));
        return all.build();
    }
}
