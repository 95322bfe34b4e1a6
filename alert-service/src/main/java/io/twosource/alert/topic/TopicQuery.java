package io.twosource.alert.topic;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** A query of Lucene's classic syntax over the fields of {@link Field}, or why it is none. */
public sealed interface TopicQuery {

    record Valid(Query query) implements TopicQuery {}

    /** The position counts characters from 0. */
    record Invalid(int position, String message) implements TopicQuery {}

    static TopicQuery parse(String text, Analyzer analyzer) {
        try {
            return checked(text, new QueryParser(Field.TEXT.title(), analyzer).parse(text));
        } catch (ParseException e) {
            return unreadable(text, String.valueOf(e.getMessage()));
        } catch (IndexSearcher.TooManyClauses
                | TooComplexToDeterminizeException
                | IllegalArgumentException e) {
            return new Invalid(0, "the query is too complex");
        }
    }

    private static TopicQuery checked(String text, Query query) {
        if (query instanceof MatchNoDocsQuery || query.toString().isEmpty()) {
            return new Invalid(0, "the query has no word in it");
        }
        return FieldsOfQuery.of(query).stream()
                .filter(field -> !Field.isKnown(field))
                .findFirst()
                .<TopicQuery>map(field -> unknown(text, field))
                .orElseGet(() -> new Valid(query));
    }

    private static Invalid unknown(String text, String field) {
        String message = "unknown field %s; known are %s".formatted(field, Field.titles());
        return new Invalid(Math.max(0, text.indexOf(field + ":")), message);
    }

    /** Lucene tells the position only in its message, last, after the query itself. */
    private static Invalid unreadable(String text, String message) {
        int position =
                Pattern.compile("at line 1, column (\\d+)")
                        .matcher(message)
                        .results()
                        .map(MatchResult::group)
                        .mapToInt(found -> Integer.parseInt(found.replaceAll(".*column ", "")))
                        .reduce(0, (first, last) -> last);
        return position >= text.length()
                ? new Invalid(text.length(), "the query ends where more is expected")
                : new Invalid(position, "not expected here: " + excerpt(text, position));
    }

    private static String excerpt(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 20));
    }
}
