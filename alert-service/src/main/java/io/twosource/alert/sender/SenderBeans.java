package io.twosource.alert.sender;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.mail.MailClient;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.SubscriptionChanges;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.webhook.WebhookClients;
import io.twosource.alert.webhook.WebhookConfig;
import io.twosource.platform.address.AddressScopes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts the sender together. */
class SenderBeans {

    @Produces
    @Singleton
    WebhookClients clients(AddressScopes addresses, WebhookConfig config, InstantSource clock) {
        WebhookClients clients = new WebhookClients(addresses, config.timeout(), clock);
        clients.rehearse();
        return clients;
    }

    void close(@Disposes WebhookClients clients) {
        clients.close();
    }

    @Produces
    @Singleton
    Sender sender(
            Subscriptions subscriptions,
            SubscriptionChanges changes,
            SecretSeal seal,
            WebhookClients clients,
            MailClient mail,
            WebhookConfig config,
            DeliveryMetrics metrics,
            InstantSource clock) {
        EndpointSlots slots = new EndpointSlots(config.atOncePerEndpoint(), config.patience());
        return new Sender(
                subscriptions,
                changes,
                new Carrier(clients, mail, seal, clock),
                slots,
                metrics,
                clock);
    }
}
