package io.twosource.alert.service;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** What a request is answered whose change was decided on. */
public final class Decided {

    private Decided() {}

    /**
     * The outcome, if by it the change stands; else the problem is 404, 409, 412 or that of quotas.
     *
     * @param what was to be changed
     * @param full the problem where there is no room for one more
     */
    public static Outcome orProblem(Outcome outcome, String what, Supplier<HttpProblem> full) {
        return switch (outcome) {
            case Outcome.Made _, Outcome.NotNeeded _ -> outcome;
            case Outcome.Outdated(long version) -> throw Problems.outdated(what, version);
            case Outcome.Nothing() -> throw Problems.notFound(what);
            case Outcome.BeyondQuota() -> throw full.get();
            case Outcome.Refused(String why) -> throw Problems.conflict(why);
        };
    }

    /** As above, of something that there may be any number of. */
    public static Outcome orProblem(Outcome outcome, String what) {
        return orProblem(outcome, what, () -> Problems.conflict("there is no room for " + what));
    }

    /** What a record is by an outcome that leaves one. */
    public static <V> Versioned<V> record(Outcome outcome, Replicated<V> replicated) {
        ByteBuffer value =
                switch (outcome) {
                    case Outcome.Made made -> made.value().orElseThrow();
                    case Outcome.NotNeeded same -> same.value();
                    case Outcome.Outdated _,
                            Outcome.Nothing _,
                            Outcome.BeyondQuota _,
                            Outcome.Refused _ ->
                            throw new IllegalArgumentException("no record: " + outcome);
                };
        return new Versioned<>(version(outcome), replicated.read(value));
    }

    /** The version that stands by an outcome. */
    private static long version(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> made.version();
            case Outcome.NotNeeded same -> same.version();
            case Outcome.Outdated(long version) -> version;
            case Outcome.Nothing _, Outcome.BeyondQuota _, Outcome.Refused _ -> 0;
        };
    }
}
