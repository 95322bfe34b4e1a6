package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.Audit;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The subscriptions of whoever calls; those of others do not exist here. */
@ApplicationScoped
public class OwnSubscriptions {

    private final Subscriptions subscriptions;
    private final ReplicatedWriter<Subscription> writer;
    private final Caller caller;
    private final Audit audit;
    private final SubscriptionChanges changes;

    OwnSubscriptions(
            Subscriptions subscriptions,
            ReplicatedWriter<Subscription> writer,
            Caller caller,
            Audit audit,
            SubscriptionChanges changes) {
        this.subscriptions = subscriptions;
        this.writer = writer;
        this.caller = caller;
        this.audit = audit;
        this.changes = changes;
    }

    Stream<Subscription> all() {
        return subscriptions.of(caller.newsroom());
    }

    public boolean exists(String id) {
        return own(id).isPresent();
    }

    /** The one of an id, or a problem. */
    public Subscription existing(String id) {
        return own(id).orElseThrow(() -> Problems.notFound("subscription " + id));
    }

    private Optional<Subscription> own(String id) {
        return subscriptions
                .find(id)
                .filter(subscription -> subscription.newsroom().equals(caller.newsroom()));
    }

    void add(Subscription subscription) {
        writer.put(subscription.id(), subscription);
        keep(Audit.Change.SUBSCRIPTION_CREATED, subscription);
    }

    void remove(String id) {
        Subscription gone = existing(id);
        writer.remove(gone.id());
        keep(Audit.Change.SUBSCRIPTION_DELETED, gone);
    }

    /** Puts in place of a subscription what {@code change} makes of it, and returns that. */
    Chosen<Subscription> change(String id, Function<Subscription, Chosen<Subscription>> change) {
        return changes.inTurn(
                () -> {
                    Chosen<Subscription> changed = change.apply(existing(id));
                    writer.put(id, changed.value());
                    keep(Audit.Change.SUBSCRIPTION_CHANGED, changed.value());
                    return changed;
                });
    }

    private void keep(Audit.Change change, Subscription subscription) {
        audit.keep(change, subscription.id(), caller.name(), subscription.channel().title());
    }
}
