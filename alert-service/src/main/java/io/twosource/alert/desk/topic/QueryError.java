package io.twosource.alert.desk.topic;

import io.twosource.alert.query.NewsQuery;

/**
 * Why a query cannot be read, and where.
 *
 * @param position in its text, in characters from 0
 * @param before what of it stands before that
 * @param rest what stands there; empty: it ends too early
 */
record QueryError(String message, int position, String before, String rest) {

    static QueryError of(NewsQuery.Invalid why, String query) {
        int position = Math.clamp(why.position(), 0, query.length());
        return new QueryError(
                why.message(), position, query.substring(0, position), query.substring(position));
    }
}
