package io.twosource.alert.topic;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Decided;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;

/** The alert topics of whoever calls; those of others do not exist here. */
@ApplicationScoped
public class OwnTopics {

    private final AlertTopics topics;
    private final Replicated<AlertTopic> replicated;
    private final CommandLog commands;
    private final InstantSource clock;
    private final Caller caller;
    private final Queries queries;
    private final Quotas quotas;

    OwnTopics(
            AlertTopics topics,
            Replicated<AlertTopic> replicated,
            CommandLog commands,
            InstantSource clock,
            Caller caller,
            Queries queries,
            Quotas quotas) {
        this.topics = topics;
        this.replicated = replicated;
        this.commands = commands;
        this.clock = clock;
        this.caller = caller;
        this.queries = queries;
        this.quotas = quotas;
    }

    /** By name. */
    public Collection<AlertTopic> all() {
        return topics.of(caller.newsroom());
    }

    /** Why one of them is not matched as it should be; empty if it is. */
    public Optional<TopicFailure> failure(AlertTopic topic) {
        return topics.failure(topic.id());
    }

    public Optional<Versioned<AlertTopic>> find(String name) {
        return replicated.find(new AlertTopicId(caller.newsroom(), name).toString());
    }

    /** The one of a name, or a problem. */
    public Versioned<AlertTopic> existing(String name) {
        return find(name).orElseThrow(() -> Problems.notFound(title(name)));
    }

    /**
     * Has a query stand under a name; the next notice is matched with it. The problem is 400 where
     * it cannot be read, 412 where another version stands, 429 where there are as many as may be.
     */
    public Versioned<AlertTopic> save(String name, Condition condition, String query) {
        if (queries.read(caller.newsroom(), query) instanceof NewsQuery.Invalid why) {
            throw Problems.badField("query", why.withPosition());
        }
        AlertTopic topic =
                new AlertTopic(
                        new AlertTopicId(caller.newsroom(), name),
                        query,
                        clock.instant(),
                        Optional.of(caller.name()));
        int most = quotas.limit(caller.newsroom(), Quota.ALERT_TOPICS);
        Outcome saved =
                Decided.orProblem(
                        decide(
                                topic.id(),
                                condition,
                                Change.Put.upTo(most, replicated.bytes(topic))),
                        title(name),
                        () -> quotas.full(caller.newsroom(), Quota.ALERT_TOPICS));
        return Decided.record(saved, replicated);
    }

    /** Removes one, which is returned; or the problem is 404 or 412. */
    public AlertTopic remove(String name, Condition condition) {
        AlertTopic gone = existing(name).value();
        Decided.orProblem(decide(gone.id(), condition, new Change.Remove()), title(name));
        return gone;
    }

    private Outcome decide(AlertTopicId id, Condition condition, Change.Action action) {
        return commands.decide(
                id.newsroom().value(), replicated.key(id.toString()), condition, action);
    }

    private static String title(String name) {
        return "alert topic " + name;
    }
}
