package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.query.NewsDocument;
import java.time.Instant;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

/** A claim as a document: what it is found by, what a list shows of it, and the whole record. */
final class ClaimFields {

    static final String ID = "_id";
    static final String STATUS = "_status";
    static final String CHANGED = "_changed";

    /** The articles that stand on its timeline, by their ids. */
    static final String ARTICLE = "_article";

    /** The record as it came from Kafka. */
    static final String RECORD = "_record";

    private static final String TEXT = "_text";
    private static final String FOR = "_for";
    private static final String AGAINST = "_against";
    private static final String STATEMENTS = "_statements";

    static final Set<String> OF_SUMMARY =
            Set.of(ID, TEXT, STATUS, FOR, AGAINST, STATEMENTS, CHANGED);
    static final Set<String> OF_RECORD = Set.of(RECORD, CHANGED);

    private ClaimFields() {}

    static Document write(Claim claim, byte[] record, Instant changed) {
        ClaimState state = claim.state();
        Document document = NewsDocument.of(claim.text(), claim.statements());
        document.add(new KeywordField(ID, claim.id(), Store.YES));
        document.add(new KeywordField(STATUS, state.status().word(), Store.YES));
        document.add(new LongField(CHANGED, changed.toEpochMilli(), Store.YES));
        claim.articles().forEach(id -> document.add(new KeywordField(ARTICLE, id, Store.NO)));
        document.add(new StoredField(TEXT, claim.text()));
        document.add(new StoredField(FOR, state.sourcesFor()));
        document.add(new StoredField(AGAINST, state.sourcesAgainst()));
        document.add(new StoredField(STATEMENTS, state.statements()));
        document.add(new StoredField(RECORD, record));
        return document;
    }

    static ClaimSummary summary(Document document) {
        return new ClaimSummary(
                document.get(ID),
                document.get(TEXT),
                ClaimStatus.ofWord(document.get(STATUS)).orElseThrow(),
                number(document, FOR).intValue(),
                number(document, AGAINST).intValue(),
                number(document, STATEMENTS).intValue(),
                changed(document));
    }

    /** The record as it came from Kafka. */
    static byte[] record(Document document) {
        return BytesRef.deepCopyOf(document.getBinaryValue(RECORD)).bytes;
    }

    static Instant changed(Document document) {
        return Instant.ofEpochMilli(number(document, CHANGED).longValue());
    }

    private static Number number(Document document, String field) {
        return document.getField(field).numericValue();
    }
}
