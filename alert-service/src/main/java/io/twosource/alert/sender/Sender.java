package io.twosource.alert.sender;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.subscription.Webhook;
import io.twosource.alert.webhook.WebhookClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends one delivery: sees to it that it gets an outcome, whatever happens. Thread-safe. */
final class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    /** A delivery may reach a replica before the subscription that it is for does. */
    private static final Duration REPLICAS_AGREE = Duration.ofSeconds(30);

    private final Subscriptions subscriptions;
    private final SecretSeal seal;
    private final WebhookClient client;
    private final EndpointSlots slots;
    private final DeliveryMetrics metrics;
    private final InstantSource clock;

    Sender(
            Subscriptions subscriptions,
            SecretSeal seal,
            WebhookClient client,
            EndpointSlots slots,
            DeliveryMetrics metrics,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.seal = seal;
        this.client = client;
        this.slots = slots;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Blocks for as long as it takes. */
    void send(Sending sending) {
        try {
            Optional<Subscription> subscription =
                    subscriptions.find(sending.delivery().subscriptionId());
            if (subscription.isEmpty()) {
                end(sending, withoutSubscription(sending));
            } else if (subscription.get().isOff()) {
                end(sending, new Outcome.Cancelled("the endpoint is off"));
            } else {
                inTurn(sending, subscription.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sending.letGo();
        } catch (RuntimeException e) {
            LOG.errorf(e, "delivery %s failed here, not there", sending.delivery().id());
            end(sending, new Outcome.Unreachable("an error of ours"));
        }
    }

    private void inTurn(Sending sending, Subscription subscription) throws InterruptedException {
        Optional<EndpointSlots.Place> place = slots.enter(((Webhook) subscription.channel()).url());
        if (place.isEmpty()) {
            sending.letGo();
            return;
        }
        try (EndpointSlots.Place taken = place.get()) {
            if (!sending.begin()) {
                return;
            }
            if (taken.isAtSlowEndpoint()) {
                // Nobody need wait to find out again how slow it is.
                sending.letGo();
            }
            end(sending, post(subscription, sending.delivery()));
        }
    }

    private Outcome post(Subscription subscription, Delivery delivery) {
        Webhook webhook = (Webhook) subscription.channel();
        List<SigningSecret> secrets =
                webhook.secrets(clock.instant())
                        .map(secret -> seal.open(secret, subscription.id()))
                        .toList();
        return client.post(webhook.url(), secrets, delivery);
    }

    private Outcome withoutSubscription(Sending sending) {
        return clock.instant().isBefore(sending.delivery().createdAt().plus(REPLICAS_AGREE))
                ? sending.later("the subscription is not known here yet")
                : new Outcome.Cancelled("the subscription is gone");
    }

    private void end(Sending sending, Outcome outcome) {
        metrics.attempted(sending.end(outcome));
    }
}
