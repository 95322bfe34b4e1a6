package io.twosource.alert.newsroom;

import io.twosource.alert.view.View;
import io.twosource.platform.token.TokenHash;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * All newsrooms as this replica knows them, with the tokens that stand in their records.
 * Thread-safe.
 */
public final class Newsrooms implements View<Newsroom> {

    private final SortedMap<String, Newsroom> byId = new ConcurrentSkipListMap<>();
    private final Map<TokenHash, TokenRecord.Admitted> listed = new ConcurrentHashMap<>();

    @Override
    public void put(String id, Newsroom newsroom) {
        List<Token> before = tokens(byId.put(id, newsroom));
        newsroom.tokens().forEach(token -> list(newsroom.id(), token));
        // After that: a token that stays must not fail in between.
        before.stream().filter(token -> !newsroom.tokens().contains(token)).forEach(this::unlist);
    }

    @Override
    public void remove(String id) {
        tokens(byId.remove(id)).forEach(this::unlist);
    }

    public Optional<Newsroom> find(NewsroomId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** All there are, by id. */
    Collection<Newsroom> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Whom a token of old was given to, whether or not it is good now. */
    Optional<TokenRecord.Admitted> listed(TokenHash token) {
        return Optional.ofNullable(listed.get(token));
    }

    private void list(NewsroomId newsroom, Token token) {
        listed.put(token.hash(), new TokenRecord.Admitted(newsroom, token));
    }

    private void unlist(Token token) {
        listed.remove(token.hash());
    }

    private static List<Token> tokens(@Nullable Newsroom newsroom) {
        return newsroom == null ? List.of() : newsroom.tokens();
    }
}
