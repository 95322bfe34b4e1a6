package io.twosource.alert.stream;

import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.Newsrooms;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.newsroom.Tokens;
import io.twosource.alert.quota.Limits;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.quota.QuotaConfig;
import io.twosource.alert.quota.Rates;
import io.twosource.alert.view.Replicated;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts together what this replica knows of newsrooms. */
class NewsroomBeans {

    @Produces
    @Singleton
    Newsrooms newsrooms() {
        return new Newsrooms();
    }

    @Produces
    @Singleton
    Replicated<Newsroom> replicatedNewsrooms(Newsrooms view) {
        return new Replicated<>(AlertServiceTopics.NEWSROOMS, view);
    }

    @Produces
    @Singleton
    Limits limits(QuotaConfig config) {
        return new Limits(quota -> quota.standard(config));
    }

    @Produces
    @Singleton
    Tokens tokens() {
        return new Tokens();
    }

    @Produces
    @Singleton
    Replicated<NewsroomLimits> replicatedLimits(Limits view) {
        return new Replicated<>(AlertServiceTopics.NEWSROOM_LIMITS, view);
    }

    @Produces
    @Singleton
    Replicated<TokenRecord> replicatedTokens(Tokens view) {
        return new Replicated<>(AlertServiceTopics.TOKENS, view);
    }

    @Produces
    @Singleton
    Rates rates(Limits limits, InstantSource clock) {
        return new Rates(limits, clock);
    }
}
