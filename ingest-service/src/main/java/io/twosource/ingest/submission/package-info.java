/**
 * What every edge writes and nothing else: articles and withdrawals as they arrived, in the order
 * in which Kafka acknowledged them.
 */
@NullMarked
package io.twosource.ingest.submission;

import org.jspecify.annotations.NullMarked;
