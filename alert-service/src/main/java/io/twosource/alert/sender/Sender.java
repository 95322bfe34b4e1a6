package io.twosource.alert.sender;

import io.opentelemetry.api.trace.Span;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionChanges;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.platform.trace.Traces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends one delivery: sees to it that it gets an outcome, whatever happens. Thread-safe. */
final class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    /** A delivery may reach a replica before the subscription that it is for does. */
    private static final Duration REPLICAS_AGREE = Duration.ofSeconds(30);

    private final Subscriptions subscriptions;
    private final SubscriptionChanges changes;
    private final Carrier carrier;
    private final EndpointSlots slots;
    private final DeliveryMetrics metrics;
    private final InstantSource clock;

    Sender(
            Subscriptions subscriptions,
            SubscriptionChanges changes,
            Carrier carrier,
            EndpointSlots slots,
            DeliveryMetrics metrics,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.carrier = carrier;
        this.slots = slots;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Blocks for as long as it takes: those that follow are sent too, while each succeeds. */
    void send(Sending sending) {
        Attempt attempt = sendOne(sending);
        for (Delivery next : sending.delivery().following()) {
            if (attempt == null || !(attempt.outcome() instanceof Outcome.Delivered)) {
                return;
            }
            attempt = sendOne(sending.next(next));
        }
    }

    /** Null where the delivery was put off before its attempt began. */
    private @Nullable Attempt sendOne(Sending sending) {
        Delivery delivery = sending.delivery();
        return Traces.<Optional<Attempt>>sendOut(
                        "deliver",
                        sending.headers(),
                        delivery.trace(),
                        span -> {
                            Optional<Attempt> attempt = Optional.ofNullable(tried(sending));
                            describe(span, delivery, attempt);
                            return attempt;
                        })
                .orElse(null);
    }

    private static void describe(Span span, Delivery delivery, Optional<Attempt> attempt) {
        span.setAttribute("twosource.delivery", delivery.id());
        span.setAttribute("twosource.attempt", delivery.attempt());
        attempt.map(Attempt::outcome)
                .ifPresent(
                        outcome -> {
                            span.setAttribute("twosource.outcome", outcome.title());
                            outcome.httpStatus()
                                    .ifPresent(
                                            status ->
                                                    span.setAttribute(
                                                            "http.response.status_code", status));
                        });
    }

    private @Nullable Attempt tried(Sending sending) {
        try {
            Optional<Subscription> subscription =
                    subscriptions.find(sending.delivery().subscriptionId());
            if (subscription.isEmpty()) {
                return end(sending, withoutSubscription(sending));
            }
            return sendTo(subscription.get(), sending);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sending.letGo();
            return null;
        } catch (RuntimeException e) {
            LOG.errorf(e, "delivery %s failed here, not there", sending.delivery().id());
            return end(sending, new Outcome.Unreachable("an error of ours"));
        }
    }

    private @Nullable Attempt sendTo(Subscription subscription, Sending sending)
            throws InterruptedException {
        if (subscription.isOff()) {
            return end(sending, new Outcome.Cancelled("the endpoint is off"));
        }
        if (sending.delivery().isConfirmation()) {
            return subscription.isAskedBy(sending.delivery())
                    ? inTurn(sending, subscription)
                    : end(sending, new Outcome.Cancelled("it is not asked for any more"));
        }
        if (!subscription.isConfirmed()) {
            return end(sending, sending.later("its endpoint is not confirmed"));
        }
        if (subscription.isPaused()) {
            return end(sending, sending.later("its newsroom has paused the subscription"));
        }
        return inTurn(sending, subscription);
    }

    private @Nullable Attempt inTurn(Sending sending, Subscription subscription)
            throws InterruptedException {
        Optional<EndpointSlots.Place> place = slots.enter(Carrier.endpoint(subscription));
        if (place.isEmpty()) {
            sending.putOff("the endpoint is busy");
            return null;
        }
        try (EndpointSlots.Place taken = place.get()) {
            if (!sending.begin()) {
                return null;
            }
            if (taken.isAtSlowEndpoint()) {
                // Nobody need wait to find out again how slow it is.
                sending.letGo();
            }
            return end(sending, carry(subscription, sending.delivery()));
        }
    }

    private Outcome carry(Subscription subscription, Delivery delivery) {
        Outcome outcome = carrier.carry(subscription, delivery);
        if (delivery.isConfirmation()
                && outcome instanceof Outcome.Delivered
                && subscription.channel().echoes()) {
            changes.confirm(delivery);
        }
        return outcome;
    }

    private Outcome withoutSubscription(Sending sending) {
        return clock.instant().isBefore(sending.delivery().createdAt().plus(REPLICAS_AGREE))
                ? sending.later("the subscription is not known here yet")
                : new Outcome.Cancelled("the subscription is gone");
    }

    private Attempt end(Sending sending, Outcome outcome) {
        Attempt attempt = sending.end(outcome);
        metrics.attempted(attempt);
        return attempt;
    }
}
