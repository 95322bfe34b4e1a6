package io.twosource.alert.query;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Statement;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;

/** News as Lucene sees it: the same fields for the notices that queries wait for and for claims. */
public final class NewsDocument {

    private NewsDocument() {}

    public static Document of(Notice notice) {
        return of(notice.claim(), notice.statements().toList());
    }

    /** A claim and what is said about it; to be added to. */
    public static Document of(String claim, List<Statement> statements) {
        Document document = new Document();
        for (Field field : Field.values()) {
            field.of(claim, statements)
                    .forEach(text -> document.add(new TextField(field.title(), text, Store.NO)));
        }
        return document;
    }
}
