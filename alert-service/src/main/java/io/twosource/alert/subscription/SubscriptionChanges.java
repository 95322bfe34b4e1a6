package io.twosource.alert.subscription;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.inject.Singleton;

/** Confirms subscriptions whose endpoints' owners have agreed. Thread-safe. */
@Singleton
public class SubscriptionChanges {

    private final Replicated<Subscription> replicated;
    private final CommandLog commands;
    private final DeliveryMetrics metrics;

    SubscriptionChanges(
            Replicated<Subscription> replicated, CommandLog commands, DeliveryMetrics metrics) {
        this.replicated = replicated;
        this.commands = commands;
        this.metrics = metrics;
    }

    /**
     * The endpoint has echoed what it was sent: its owner has agreed, if it is still asked that.
     */
    public void confirm(Delivery asking) {
        replicated
                .find(asking.subscriptionId())
                .map(Versioned::value)
                .filter(now -> now.isAskedBy(asking))
                .ifPresent(this::confirm);
    }

    /** An endpoint's owner has agreed to what is asked of a subscription, if it still is. */
    public void confirm(Subscription asked) {
        if (!(asked.confirmation() instanceof Confirmation.Awaited awaited)) {
            return;
        }
        Outcome outcome =
                commands.decide(
                        asked.newsroom().value(),
                        replicated.key(asked.id()),
                        Condition.STANDS,
                        new Change.Make(new SubscriptionEdit.Confirmed(awaited.newsId())));
        if (outcome instanceof Outcome.Made) {
            metrics.confirmation("confirmed");
        }
    }
}
