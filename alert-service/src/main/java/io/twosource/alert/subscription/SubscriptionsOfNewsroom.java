package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.Belongings;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.inject.Singleton;

/** What a newsroom has of subscriptions. */
@Singleton
class SubscriptionsOfNewsroom implements Belongings {

    private final Subscriptions subscriptions;
    private final ReplicatedWriter<Subscription> writer;

    SubscriptionsOfNewsroom(Subscriptions subscriptions, ReplicatedWriter<Subscription> writer) {
        this.subscriptions = subscriptions;
        this.writer = writer;
    }

    @Override
    public void removeAllOf(NewsroomId newsroom) {
        subscriptions.of(newsroom).forEach(subscription -> writer.remove(subscription.id()));
    }
}
