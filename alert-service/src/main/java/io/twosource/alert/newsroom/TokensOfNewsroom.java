package io.twosource.alert.newsroom;

import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import jakarta.inject.Singleton;

/** How many tokens a newsroom has. */
@Singleton
class TokensOfNewsroom implements Usage {

    private final Newsrooms newsrooms;
    private final Members members;

    TokensOfNewsroom(Newsrooms newsrooms, Members members) {
        this.newsrooms = newsrooms;
        this.members = members;
    }

    @Override
    public Quota quota() {
        return Quota.TOKENS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return newsrooms.find(newsroom).map(found -> members.tokensOf(found).size()).orElse(0);
    }
}
