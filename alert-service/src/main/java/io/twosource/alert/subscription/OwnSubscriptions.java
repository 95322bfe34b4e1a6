package io.twosource.alert.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.newsroom.Audit;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Decided;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The subscriptions of whoever calls; those of others do not exist here. */
@ApplicationScoped
public class OwnSubscriptions {

    private final Subscriptions subscriptions;
    private final Replicated<Subscription> replicated;
    private final CommandLog commands;
    private final Quotas quotas;
    private final Caller caller;
    private final Audit audit;

    OwnSubscriptions(
            Subscriptions subscriptions,
            Replicated<Subscription> replicated,
            CommandLog commands,
            Quotas quotas,
            Caller caller,
            Audit audit) {
        this.subscriptions = subscriptions;
        this.replicated = replicated;
        this.commands = commands;
        this.quotas = quotas;
        this.caller = caller;
        this.audit = audit;
    }

    public Stream<Subscription> all() {
        return subscriptions.of(caller.newsroom());
    }

    public boolean exists(String id) {
        return own(id).isPresent();
    }

    /** The one of an id, or a problem. */
    public Subscription existing(String id) {
        return current(id).value();
    }

    /** As {@link #existing}, with its version. */
    public Versioned<Subscription> current(String id) {
        return own(id).orElseThrow(() -> Problems.notFound(title(id)));
    }

    private Optional<Versioned<Subscription>> own(String id) {
        return replicated
                .find(id)
                .filter(current -> current.value().newsroom().equals(caller.newsroom()));
    }

    /** Adds one, or the problem is 429 where there are as many as there may be. */
    Versioned<Subscription> add(Subscription subscription) {
        int most = quotas.limit(caller.newsroom(), Quota.SUBSCRIPTIONS);
        Outcome added =
                decide(
                        subscription.id(),
                        Condition.NONE,
                        Change.Put.upTo(most, replicated.bytes(subscription)));
        Decided.orProblem(
                added,
                "newsroom " + caller.newsroom(),
                () -> quotas.full(caller.newsroom(), Quota.SUBSCRIPTIONS));
        keep(Audit.Change.SUBSCRIPTION_CREATED, subscription);
        return Decided.record(added, replicated);
    }

    public void remove(String id, Condition condition) {
        Subscription gone = existing(id);
        Decided.orProblem(decide(id, condition, new Change.Remove()), title(id));
        keep(Audit.Change.SUBSCRIPTION_DELETED, gone);
    }

    /**
     * Edits a subscription as it stands when that is decided; what it is then, or a problem.
     *
     * @param refused the problem where what stands does not let it
     */
    public Versioned<Subscription> edit(
            String id,
            Condition condition,
            SubscriptionEdit edit,
            Function<String, HttpProblem> refused) {
        current(id);
        Outcome outcome = decide(id, condition, new Change.Make(edit));
        if (outcome instanceof Outcome.Refused(String why)) {
            throw refused.apply(why);
        }
        Decided.orProblem(outcome, title(id));
        Versioned<Subscription> edited = Decided.record(outcome, replicated);
        keep(Audit.Change.SUBSCRIPTION_CHANGED, edited.value());
        return edited;
    }

    private Outcome decide(String id, Condition condition, Change.Action action) {
        return commands.decide(caller.newsroom().value(), replicated.key(id), condition, action);
    }

    private static String title(String id) {
        return "subscription " + id;
    }

    private void keep(Audit.Change change, Subscription subscription) {
        audit.keep(change, subscription.id(), caller.name(), subscription.channel().title());
    }
}
