package io.twosource.alert.query;

import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/**
 * A query over the fields of {@link Field} in a bounded part of Lucene's classic syntax, or why it
 * is none. Whatever the text, this takes some milliseconds at the most and little stack: {@link
 * QueryScan} refuses what Lucene's recursive parser must not see, {@link QueryTree} what came of
 * too many words.
 */
public sealed interface NewsQuery {

    /** The longest text of a query, in characters. */
    int LONGEST = 4_000;

    record Valid(Query query) implements NewsQuery {}

    /** The position counts characters from 0. */
    record Invalid(int position, String message) implements NewsQuery {

        /** For whoever wrote the query. */
        public String withPosition() {
            return "%s (at position %d)".formatted(message, position);
        }

        static Invalid notExpected(String text, int position) {
            if (position >= text.length()) {
                return new Invalid(text.length(), "the query ends where more is expected");
            }
            int end = Math.min(text.length(), position + 20);
            return new Invalid(position, "not expected here: " + text.substring(position, end));
        }
    }

    static NewsQuery parse(String text) {
        return new QueryScan(text).refusal().<NewsQuery>map(why -> why).orElseGet(() -> read(text));
    }

    private static NewsQuery read(String text) {
        try {
            Query query = new QueryParser(Field.TEXT.title(), NewsAnalyzer.SHARED).parse(text);
            return QueryTree.refusal(query)
                    .<NewsQuery>map(why -> new Invalid(0, why))
                    .orElseGet(() -> new Valid(query));
        } catch (ParseException e) {
            return unreadable(text, e);
        } catch (IllegalArgumentException e) {
            return new Invalid(0, "the query cannot be read");
        }
    }

    private static Invalid unreadable(String text, ParseException e) {
        // Lucene wraps what its parser throws, and the text too: its message is no place to look.
        return e.getCause() instanceof ParseException cause && cause.currentToken != null
                ? Invalid.notExpected(text, cause.currentToken.next.beginColumn)
                : new Invalid(0, "the query cannot be read");
    }
}
