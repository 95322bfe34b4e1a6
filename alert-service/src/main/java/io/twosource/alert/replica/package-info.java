/**
 * Answers from the replica that holds a key: partitioned stores are spread over the replicas, and
 * whichever is asked has the one that holds the key answer.
 */
@NullMarked
package io.twosource.alert.replica;

import org.jspecify.annotations.NullMarked;
