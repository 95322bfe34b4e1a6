package io.twosource.alert.subscription;

import io.twosource.alert.service.Problems;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim that a newsroom wants to hear no more of. */
record Silence(String claimId) {

    Subscription addedTo(Subscription subscription, Instant now) {
        Set<String> silenced =
                Stream.concat(silenced(subscription), Stream.of(claimId))
                        .collect(Collectors.toSet());
        if (silenced.size() > SubscriptionRequest.MOST_SILENCED) {
            throw Problems.badField(
                    "silencedClaims", "has %d claims already".formatted(silenced.size() - 1));
        }
        return subscription.with(subscription.filter().silencing(silenced), now);
    }

    Subscription takenFrom(Subscription subscription, Instant now) {
        Set<String> silenced =
                silenced(subscription)
                        .filter(Predicate.not(claimId::equals))
                        .collect(Collectors.toSet());
        return subscription.with(subscription.filter().silencing(silenced), now);
    }

    private static Stream<String> silenced(Subscription subscription) {
        return subscription.filter().silencedClaims().stream();
    }
}
