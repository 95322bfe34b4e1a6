package io.twosource.alert.stream;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.RetryPolicy;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.Replicated;
import java.time.InstantSource;

/** What the topology is put together from. */
public record AlertParts(
        AlertTopics alertTopics,
        Replicated<AlertTopic> replicatedTopics,
        Subscriptions subscriptions,
        Replicated<Subscription> replicatedSubscriptions,
        Replicated<Newsroom> replicatedNewsrooms,
        RetryPolicy retries,
        DeliveryMetrics metrics,
        InstantSource clock) {

    AlertRaising raising() {
        return new AlertRaising(alertTopics, subscriptions, clock);
    }

    EndpointsOff endpointsOff() {
        return new EndpointsOff(subscriptions);
    }
}
