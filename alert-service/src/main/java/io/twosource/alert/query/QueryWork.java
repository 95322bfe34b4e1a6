package io.twosource.alert.query;

import org.apache.lucene.index.QueryTimeout;

/** What is to be done for a query. */
@FunctionalInterface
public interface QueryWork<T> {

    /**
     * Does it.
     *
     * @param stop asked often; from when on it says so, nobody waits for the result
     */
    T run(QueryTimeout stop) throws Exception;
}
