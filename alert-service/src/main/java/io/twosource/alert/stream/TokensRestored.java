package io.twosource.alert.stream;

import io.twosource.alert.newsroom.Tokens;
import jakarta.inject.Singleton;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/**
 * Lets nobody in by a token before this replica has read all of them: an admission stands before
 * its revocation.
 */
@Singleton
class TokensRestored implements StateRestoreListener {

    private final Tokens tokens;

    TokensRestored(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long from, long to) {}

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long to, long count) {}

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long count) {
        if (store.equals(AlertServiceTopics.TOKENS.name())) {
            tokens.complete();
        }
    }
}
