package io.twosource.alert.live;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which alerts a client asks for.
 *
 * @param topics names of its newsroom's alert topics; empty: all of them
 * @param subscription whose filter applies, as it is at the time
 * @param outlets by which it may filter
 */
record Wanted(
        NewsroomId newsroom,
        Set<String> topics,
        Optional<String> subscription,
        Subscriptions subscriptions,
        Outlets outlets)
        implements Predicate<Alert> {

    @Override
    public boolean test(Alert alert) {
        return alert.topic().newsroom().equals(newsroom)
                && (topics.isEmpty() || topics.contains(alert.topic().name()))
                && subscription.map(id -> isWantedBy(id, alert)).orElse(true);
    }

    private boolean isWantedBy(String id, Alert alert) {
        return subscriptions.find(id).filter(found -> isWantedBy(found, alert)).isPresent();
    }

    private boolean isWantedBy(Subscription subscription, Alert alert) {
        return subscription.alertTopics().contains(alert.topic().name())
                && subscription.filter().lets(alert.notice(), outlets);
    }
}
