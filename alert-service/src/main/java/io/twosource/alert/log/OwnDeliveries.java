package io.twosource.alert.log;

import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The deliveries of whoever calls, and having them sent again; those of others do not exist here.
 * Answers come from whichever replica has the log: requests to it have no body.
 */
@ApplicationScoped
public class OwnDeliveries {

    /** In one request; the rest is asked for with a later since. */
    private static final int MOST_AT_ONCE = 10_000;

    private final DeliveryLogs logs;
    private final OwnSubscriptions subscriptions;
    private final SendingAgain again;
    private final InstantSource clock;
    private final Quotas quotas;

    /**
     * Which deliveries, newest first.
     *
     * @param before those made before then
     */
    public record Wanted(
            Predicate<LoggedDelivery> which, Instant since, Optional<Instant> before, int most) {}

    OwnDeliveries(
            DeliveryLogs logs,
            OwnSubscriptions subscriptions,
            SendingAgain again,
            InstantSource clock,
            Quotas quotas) {
        this.logs = logs;
        this.subscriptions = subscriptions;
        this.again = again;
        this.clock = clock;
        this.quotas = quotas;
    }

    /** Answers with those of a subscription. */
    public Response list(
            String subscriptionId, Wanted wanted, Function<List<LoggedDelivery>, Response> answer) {
        String id = subscriptions.existing(subscriptionId).id();
        Instant before = wanted.before().orElse(DeliveryLog.soon(clock.instant()));
        return logs.ask(
                id,
                log ->
                        answer.apply(
                                log.newest(
                                        id,
                                        wanted.which(),
                                        wanted.since(),
                                        before,
                                        wanted.most())));
    }

    /** Answers with one, or the problem is 404. */
    public Response one(String id, Function<LoggedDelivery, Response> answer) {
        return logs.ask(
                existing(id),
                clock.instant(),
                found -> answer.apply(found.orElseThrow(() -> unknown(id))));
    }

    /** Answers with one and its payload, empty if that is gone; or the problem is 404. */
    public Response withBody(String id, Function<DeliveryWithBody, Response> answer) {
        return one(
                id,
                found ->
                        logs.askBodies(
                                found.delivery().subscriptionId(),
                                bodies ->
                                        answer.apply(
                                                new DeliveryWithBody(
                                                        found, bodies.of(found.delivery())))));
    }

    /** One and what is sent with it. */
    public record DeliveryWithBody(LoggedDelivery logged, Optional<String> body) {}

    /** Sends one again, under the same id, whatever became of it before. */
    public Response retry(String id, Supplier<Response> done) {
        return one(
                id,
                found -> {
                    Subscription subscription =
                            subscriptions.existing(found.delivery().subscriptionId());
                    again.requireOn(subscription);
                    quotas.spend(subscription.newsroom(), Quota.RESENDS);
                    again.send(List.of(found));
                    return done.get();
                });
    }

    /** Tries an endpoint with something that is no alert, once; returns its delivery's id. */
    public String test(String subscriptionId) {
        Subscription subscription = subscriptions.existing(subscriptionId);
        again.requireOn(subscription);
        quotas.spend(subscription.newsroom(), Quota.RESENDS);
        return again.test(subscription);
    }

    /** Answers with how much a replay would send, counted up to a number. */
    public Response missed(
            String subscriptionId,
            Instant since,
            boolean delivered,
            int most,
            Function<Integer, Response> answer) {
        String id = subscriptions.existing(subscriptionId).id();
        return logs.ask(
                id,
                log ->
                        answer.apply(
                                log.missed(id, since, clock.instant(), delivered, most).size()));
    }

    /** Sends what was missed since then; with {@code delivered} also what has arrived. */
    public Response replay(
            String subscriptionId,
            Instant since,
            boolean delivered,
            Function<Replay.Result, Response> answer) {
        Subscription subscription = subscriptions.existing(subscriptionId);
        again.requireOn(subscription);
        return logs.ask(
                subscription.id(),
                log -> {
                    quotas.spend(subscription.newsroom(), Quota.REPLAYS);
                    return answer.apply(
                            replay(subscription, log)
                                    .run(subscription.id(), since, clock.instant(), delivered));
                });
    }

    /**
     * Sends as many as the newsroom may have sent again now; the problem is 429 if that is none.
     */
    private Replay replay(Subscription subscription, DeliveryLog log) {
        AtomicBoolean begun = new AtomicBoolean();
        return new Replay(
                log,
                wanted ->
                        begun.getAndSet(true)
                                ? quotas.spendIfAny(subscription.newsroom(), Quota.RESENDS, wanted)
                                : quotas.spendUpTo(subscription.newsroom(), Quota.RESENDS, wanted),
                again::send,
                MOST_AT_ONCE);
    }

    private DeliveryId existing(String id) {
        return DeliveryId.parse(id)
                .filter(parsed -> subscriptions.exists(parsed.subscriptionId()))
                .orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(String id) {
        return Problems.notFound("delivery " + id);
    }
}
