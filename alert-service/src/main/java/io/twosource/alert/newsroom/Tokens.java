package io.twosource.alert.newsroom;

import io.twosource.alert.view.View;
import io.twosource.platform.token.TokenHash;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** All tokens as this replica knows them. Thread-safe. */
public final class Tokens implements View<TokenRecord> {

    private final Map<String, TokenRecord.Admitted> admitted = new ConcurrentSkipListMap<>();
    private final Map<TokenHash, TokenRecord.Admitted> byHash = new ConcurrentHashMap<>();
    private final Set<TokenHash> revoked = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private volatile boolean complete;

    @Override
    public void put(String key, TokenRecord record) {
        switch (record) {
            case TokenRecord.Admitted one -> admit(key, one);
            case TokenRecord.Revoked one -> revoked.add(one.hash());
            case TokenRecord.Used one -> used.put(key, one.hour());
            case TokenRecord.Voided one ->
                    of(one.newsroom()).map(TokenRecord::key).forEach(this::remove);
        }
    }

    /** A revocation is not taken back, not even by this. */
    @Override
    public void remove(String key) {
        TokenRecord.Admitted gone = admitted.remove(key);
        if (gone != null) {
            byHash.remove(gone.token().hash());
        }
        used.remove(key);
    }

    /** All that Kafka had at the start is known: before that, a revocation may still be missing. */
    public void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    /** Whom a token was given to, whether or not it is good now. */
    Optional<TokenRecord.Admitted> find(TokenHash token) {
        return Optional.ofNullable(byHash.get(token));
    }

    /** Those of a newsroom, by id. */
    Stream<TokenRecord.Admitted> of(NewsroomId newsroom) {
        return List.copyOf(admitted.values()).stream()
                .filter(one -> one.newsroom().equals(newsroom));
    }

    boolean isRevoked(TokenHash token) {
        return revoked.contains(token);
    }

    /** The hour in which it was used last, as far as was written. */
    Optional<Instant> lastUse(NewsroomId newsroom, String tokenId) {
        return Optional.ofNullable(used.get(TokenRecord.Used.keyOf(newsroom, tokenId)));
    }

    private void admit(String key, TokenRecord.Admitted one) {
        TokenRecord.Admitted before = admitted.put(key, one);
        if (before != null) {
            byHash.remove(before.token().hash());
        }
        byHash.put(one.token().hash(), one);
    }
}
