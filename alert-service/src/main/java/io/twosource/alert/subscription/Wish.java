package io.twosource.alert.subscription;

import java.util.Set;

/**
 * What of a subscription says which alerts come, and when.
 *
 * @param alertTopics names of its newsroom's alert topics
 */
public record Wish(Set<String> alertTopics, Filter filter, Timing timing) {

    public Wish {
        alertTopics = Set.copyOf(alertTopics);
    }

    public static Wish of(Subscription subscription) {
        return new Wish(subscription.alertTopics(), subscription.filter(), subscription.timing());
    }
}
