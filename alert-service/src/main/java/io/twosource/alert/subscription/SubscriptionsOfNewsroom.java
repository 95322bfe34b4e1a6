package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import jakarta.inject.Singleton;

/** How many subscriptions a newsroom has. */
@Singleton
class SubscriptionsOfNewsroom implements Usage {

    private final Subscriptions subscriptions;

    SubscriptionsOfNewsroom(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
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
