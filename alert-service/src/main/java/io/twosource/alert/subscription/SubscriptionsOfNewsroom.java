package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.Belongings;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.inject.Singleton;

/** What a newsroom has of subscriptions, and how many. */
@Singleton
class SubscriptionsOfNewsroom implements Belongings, Usage {

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

    @Override
    public Quota quota() {
        return Quota.SUBSCRIPTIONS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return Math.toIntExact(subscriptions.of(newsroom).count());
    }
}
