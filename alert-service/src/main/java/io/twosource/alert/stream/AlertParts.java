package io.twosource.alert.stream;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.queue.QueuePolicy;
import io.twosource.alert.queue.Queues;
import io.twosource.alert.queue.Shelf;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.quota.Rates;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.Replicated;

/** What the topology is put together from. */
public record AlertParts(
        AlertTopics alertTopics,
        Replicated<AlertTopic> replicatedTopics,
        Subscriptions subscriptions,
        Replicated<Subscription> replicatedSubscriptions,
        Replicated<Newsroom> replicatedNewsrooms,
        Replicated<NewsroomLimits> replicatedLimits,
        Rates rates,
        Replicated<TokenRecord> replicatedTokens,
        Replicated<ClaimMarks> replicatedMarks,
        QueuePolicy policy,
        DeliveryMetrics metrics,
        DeskLinks desk,
        Outlets outlets) {

    AlertRaising raising() {
        return new AlertRaising(alertTopics, subscriptions, outlets);
    }

    Queues queues(Shelf shelf) {
        return new Queues(subscriptions, policy, rates, metrics, shelf);
    }
}
