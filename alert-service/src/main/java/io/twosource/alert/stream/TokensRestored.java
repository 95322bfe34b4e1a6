package io.twosource.alert.stream;

import io.twosource.alert.newsroom.Tokens;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/**
 * Lets nobody in by a token before this replica has read all of them, and all newsrooms: an
 * admission stands before its revocation, and whose newsroom is not known yet is not nobody.
 * Thread-safe.
 */
@Singleton
class TokensRestored implements StateRestoreListener {

    private final Tokens tokens;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    TokensRestored(Tokens tokens) {
        this.tokens = tokens;
        missing.add(AlertServiceTopics.TOKENS.name());
        missing.add(AlertServiceTopics.NEWSROOMS.name());
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long from, long to) {}

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long to, long count) {}

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long count) {
        if (missing.remove(store) && missing.isEmpty()) {
            tokens.complete();
        }
    }
}
