package io.twosource.alert.claim;

import io.twosource.alert.replica.HeldStore;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Answers requests from all that is said on a claim, wherever it is kept. Thread-safe. */
@Singleton
public class WholeTimelines {

    private final Claims claims;
    private final HeldStores stores;
    private final Timelines timelines;
    private final Withdrawals withdrawals;

    WholeTimelines(Claims claims, HeldStores stores, Timelines timelines, Withdrawals withdrawals) {
        this.claims = claims;
        this.stores = stores;
        this.timelines = timelines;
        this.withdrawals = withdrawals;
    }

    /**
     * Answers the current request, which has no body, on the replica that holds the timeline. The
     * problem is 404 where nobody has said so, or had by then, and 503 while this replica reads the
     * claims or the timeline moves.
     *
     * @param asOf a time at which something must have been known; empty: any
     * @param answer of all of it, whenever it was known
     */
    public Response answer(
            String claimId, Optional<Instant> asOf, Function<WholeTimeline, Response> answer) {
        Claim claim =
                claims.find(claimId)
                        .orElseThrow(() -> Problems.notFound("claim " + claimId))
                        .claim();
        return stores.ask(
                new HeldStore<>(Timelines.STORE, Timelines.type()),
                Withdrawals.store(),
                claimId,
                (entries, gone) ->
                        answer.apply(
                                known(
                                        new WholeTimeline(
                                                claim,
                                                timelines.all(entries, claim),
                                                withdrawals.of(gone, claimId)),
                                        asOf)));
    }

    private static WholeTimeline known(WholeTimeline whole, Optional<Instant> asOf) {
        asOf.filter(time -> !whole.isKnownAt(time))
                .ifPresent(
                        time -> {
                            throw Problems.notFound(
                                    "claim %s at %s".formatted(whole.claim().id(), time));
                        });
        return whole;
    }
}
