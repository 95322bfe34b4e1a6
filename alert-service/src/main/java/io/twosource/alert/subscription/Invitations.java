package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.NewsroomId;

/** Asks endpoints' owners whether they want to be sent alerts. */
public interface Invitations {

    /**
     * Whether an endpoint's owner has to be asked. The problem is 429 where it has been often
     * enough, and 400 where it cannot be.
     */
    Confirmation toBegin(NewsroomId newsroom, Channel channel);

    /** The owner is to be asked once more; the problem is 429 where that was often enough. */
    Confirmation.Awaited toRepeat(Subscription subscription);

    /** Asks, where that is needed; returns when it is certain. */
    void send(Subscription subscription);
}
