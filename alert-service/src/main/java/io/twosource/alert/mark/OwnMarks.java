package io.twosource.alert.mark;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Decided;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * The marks of whoever calls; those of others do not exist here. What is marked counts for all
 * members of its newsroom, at each replica.
 */
@ApplicationScoped
public class OwnMarks {

    private final StandingMarks marks;
    private final Replicated<ClaimMarks> replicated;
    private final CommandLog commands;
    private final Quotas quotas;
    private final Caller caller;
    private final InstantSource clock;

    OwnMarks(
            StandingMarks marks,
            Replicated<ClaimMarks> replicated,
            CommandLog commands,
            Quotas quotas,
            Caller caller,
            InstantSource clock) {
        this.marks = marks;
        this.replicated = replicated;
        this.commands = commands;
        this.quotas = quotas;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is marked of a claim, which may be nothing: then of version 0. */
    public Versioned<ClaimMarks> find(String claimId) {
        return marks.find(caller.newsroom(), claimId);
    }

    /**
     * Marks a claim; the problem is 412 where it is of none of the versions asked for, 429 where
     * the newsroom has marks of as many claims as it may.
     *
     * @param condition {@link Condition#NONE}: whatever stands
     * @param mark by whom and when
     */
    public Versioned<ClaimMarks> mark(
            String claimId, Condition condition, Function<Stamp, Mark> mark) {
        Stamp stamp = new Stamp(caller.name(), caller.title(), clock.instant());
        Outcome outcome = decide(claimId, condition, new MarkEdit.Marked(mark.apply(stamp)));
        return marks(claimId, outcome);
    }

    /** Takes a mark back, if there is such; the problem is 412 as above. */
    public Versioned<ClaimMarks> undo(String claimId, Condition condition, MarkEdit edit) {
        Outcome outcome = decide(claimId, condition.standing(), edit);
        return outcome instanceof Outcome.Nothing ? nothing(claimId) : marks(claimId, outcome);
    }

    private Outcome decide(String claimId, Condition condition, MarkEdit edit) {
        ClaimMarks first = edit.of(ClaimMarks.none(caller.newsroom(), claimId), clock.instant());
        return commands.decide(
                caller.newsroom().value(),
                replicated.key(key(claimId)),
                condition,
                new Change.PutOrMake(
                        replicated.bytes(first),
                        quotas.limit(caller.newsroom(), Quota.MARKS),
                        edit));
    }

    private Versioned<ClaimMarks> marks(String claimId, Outcome outcome) {
        Decided.orProblem(
                outcome,
                "the record of marks of claim " + claimId,
                () -> quotas.full(caller.newsroom(), Quota.MARKS));
        return outcome instanceof Outcome.Made made && made.value().isEmpty()
                ? nothing(claimId)
                : Decided.record(outcome, replicated);
    }

    private Versioned<ClaimMarks> nothing(String claimId) {
        return StandingMarks.nothing(caller.newsroom(), claimId);
    }

    private String key(String claimId) {
        return ClaimMarks.keyOf(caller.newsroom(), claimId);
    }
}
