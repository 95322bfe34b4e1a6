package io.twosource.alert.newsroom;

import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import jakarta.inject.Singleton;

/** How many tokens a newsroom has. */
@Singleton
class TokensOfNewsroom implements Usage {

    private final Newsrooms newsrooms;

    TokensOfNewsroom(Newsrooms newsrooms) {
        this.newsrooms = newsrooms;
    }

    @Override
    public Quota quota() {
        return Quota.TOKENS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return newsrooms.find(newsroom).map(found -> found.tokens().size()).orElse(0);
    }
}
