/**
 * The operators' pages: feeds, what became of an article, dead letters, lag and replicas, {@code
 * operations}. Other services' part is asked for over their own API, and each may be away.
 */
@NullMarked
package io.twosource.alert.desk.operation;

import org.jspecify.annotations.NullMarked;
