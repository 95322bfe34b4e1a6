package io.twosource.alert.stream;

import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.Newsrooms;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.newsroom.Tokens;
import io.twosource.alert.view.RecordWriter;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
    ReplicatedWriter<Newsroom> newsroomWriter(Replicated<Newsroom> newsrooms, RecordWriter writer) {
        return new ReplicatedWriter<>(newsrooms, writer);
    }

    @Produces
    @Singleton
    Tokens tokens() {
        return new Tokens();
    }

    @Produces
    @Singleton
    Replicated<TokenRecord> replicatedTokens(Tokens view) {
        return new Replicated<>(AlertServiceTopics.TOKENS, view);
    }

    @Produces
    @Singleton
    ReplicatedWriter<TokenRecord> tokenWriter(Replicated<TokenRecord> tokens, RecordWriter writer) {
        return new ReplicatedWriter<>(tokens, writer);
    }
}
