package io.twosource.alert.sender;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.mail.MailClient;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.webhook.WebhookClient;
import io.twosource.alert.webhook.WebhookConfig;
import io.twosource.platform.address.AddressRules;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts the sender together. */
class SenderBeans {

    @Produces
    @Singleton
    WebhookClient client(AddressRules rules, WebhookConfig config, InstantSource clock) {
        WebhookClient client = new WebhookClient(rules, config.timeout(), clock);
        client.rehearse();
        return client;
    }

    void close(@Disposes WebhookClient client) {
        client.close();
    }

    @Produces
    @Singleton
    Sender sender(
            Subscriptions subscriptions,
            SecretSeal seal,
            WebhookClient client,
            MailClient mail,
            WebhookConfig config,
            DeliveryMetrics metrics,
            InstantSource clock) {
        EndpointSlots slots = new EndpointSlots(config.atOncePerEndpoint(), config.patience());
        return new Sender(
                subscriptions, new Carrier(client, mail, seal, clock), slots, metrics, clock);
    }
}
