package io.twosource.alert.stream;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionEdit;
import io.twosource.alert.view.Replicated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The stream's own command: to turn an endpoint off. */
final class TurnOff {

    private TurnOff() {}

    /** Whoever puts the subscription anew in the meantime turns it on by that. */
    static Change of(Subscription off, Replicated<Subscription> subscriptions) {
        Instant since = Objects.requireNonNull(off.offSince());
        return new Change(
                UUID.randomUUID().toString(),
                off.newsroom().value(),
                subscriptions.key(off.id()),
                since,
                Condition.asSeen(subscriptions.version(off.id())),
                new Change.Make(new SubscriptionEdit.TurnedOff(since)));
    }
}
