package io.twosource.alert.desk.subscription;

import io.twosource.alert.log.EndpointHealths;
import io.twosource.alert.log.HealthAnswer;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows subscriptions and how they do. */
@ApplicationScoped
class SubscriptionRows {

    private final OwnSubscriptions subscriptions;
    private final EndpointHealths healths;
    private final InstantSource clock;

    SubscriptionRows(OwnSubscriptions subscriptions, EndpointHealths healths, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.healths = healths;
        this.clock = clock;
    }

    /** All that the caller's newsroom has; what is wrong first. */
    List<SubscriptionRow> all() {
        return subscriptions
                .all()
                .map(this::of)
                .sorted(Comparator.comparing(row -> row.state().kind()))
                .toList();
    }

    SubscriptionRow of(Subscription subscription) {
        Optional<HealthAnswer> health =
                subscription.channel().isDelivered() ? healths.of(subscription) : Optional.empty();
        return SubscriptionRow.of(
                subscription, EndpointState.of(subscription, health, clock.instant()));
    }
}
