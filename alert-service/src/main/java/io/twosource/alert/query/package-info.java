/**
 * The query language: Lucene's classic syntax within bounds, what news looks like to it, and the
 * pool on which strangers' queries are read and run.
 */
@NullMarked
package io.twosource.alert.query;

import org.jspecify.annotations.NullMarked;
