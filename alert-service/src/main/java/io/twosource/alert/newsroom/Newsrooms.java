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

/** All newsrooms as this replica knows them, and who holds their tokens. Thread-safe. */
public final class Newsrooms implements View<Newsroom> {

    private final SortedMap<String, Newsroom> byId = new ConcurrentSkipListMap<>();
    private final Map<TokenHash, Member> members = new ConcurrentHashMap<>();

    @Override
    public void put(String id, Newsroom newsroom) {
        List<Token> before = tokens(byId.put(id, newsroom));
        newsroom.tokens().forEach(token -> members.put(token.hash(), member(newsroom, token)));
        // After that: a token that stays must not fail in between.
        before.stream().filter(token -> newsroom.token(token.id()).isEmpty()).forEach(this::revoke);
    }

    @Override
    public void remove(String id) {
        tokens(byId.remove(id)).forEach(this::revoke);
    }

    public Optional<Newsroom> find(NewsroomId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** All there are, by id. */
    Collection<Newsroom> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Who holds a token; nobody if there is none such, or no more. */
    Optional<Member> holder(TokenHash token) {
        return Optional.ofNullable(members.get(token));
    }

    private void revoke(Token token) {
        members.remove(token.hash());
    }

    private static List<Token> tokens(@Nullable Newsroom newsroom) {
        return newsroom == null ? List.of() : newsroom.tokens();
    }

    private static Member member(Newsroom newsroom, Token token) {
        return new Member(newsroom.id(), token.role(), token.id());
    }
}
