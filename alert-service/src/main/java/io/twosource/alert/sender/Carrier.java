package io.twosource.alert.sender;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.mail.MailClient;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import io.twosource.alert.webhook.WebhookClients;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/** Makes an attempt by the channel of its subscription. Thread-safe. */
record Carrier(WebhookClients webhooks, MailClient mail, SecretSeal seal, InstantSource clock) {

    /** Blocks for no longer than the channel's time-out. */
    Outcome carry(Subscription subscription, Delivery delivery) {
        return switch (subscription.channel()) {
            case Webhook webhook -> {
                Outcome outcome =
                        webhooks.of(subscription.newsroom())
                                .post(webhook.url(), secrets(subscription, webhook), delivery);
                yield delivery.isConfirmation() ? Echo.of(outcome, subscription) : outcome;
            }
            case Channel.Email(String address) -> mail.send(address, delivery);
            case Channel.EventStream _, Channel.KafkaTopic _ ->
                    new Outcome.Cancelled("nothing is sent by this channel any more");
        };
    }

    /** Where attempts at the same place are counted together. */
    static URI endpoint(Subscription subscription) {
        return switch (subscription.channel()) {
            case Webhook webhook -> webhook.url();
            case Channel.Email _, Channel.EventStream _, Channel.KafkaTopic _ ->
                    URI.create("subscription:" + subscription.id());
        };
    }

    private List<SigningSecret> secrets(Subscription subscription, Webhook webhook) {
        return webhook.secrets(clock.instant())
                .map(secret -> seal.open(secret, subscription.id()))
                .toList();
    }
}
