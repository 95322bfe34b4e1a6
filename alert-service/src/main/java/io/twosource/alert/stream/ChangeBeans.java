package io.twosource.alert.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.PendingChanges;
import io.twosource.alert.view.RecordWriter;
import io.twosource.alert.view.Replicated;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts together how changes are asked for, and decided. */
class ChangeBeans {

    @Produces
    @Singleton
    PendingChanges pendingChanges(MeterRegistry registry) {
        return new PendingChanges(registry);
    }

    @Produces
    @Singleton
    Changeables changeables(
            Replicated<Newsroom> newsrooms,
            Replicated<NewsroomLimits> limits,
            Replicated<TokenRecord> tokens,
            Replicated<AlertTopic> topics,
            Replicated<Subscription> subscriptions,
            Replicated<ClaimMarks> marks) {
        return new Changeables(newsrooms, limits, tokens, topics, subscriptions, marks);
    }

    @Produces
    @Singleton
    CommandLog commandLog(
            RecordWriter writer,
            PendingChanges pending,
            Changeables changeables,
            InstantSource clock,
            MeterRegistry registry) {
        return new CommandLog(
                AlertServiceTopics.CHANGES, writer, pending, changeables.all(), clock, registry);
    }
}
