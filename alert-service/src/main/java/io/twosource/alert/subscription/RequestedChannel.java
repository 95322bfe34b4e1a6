package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.SubscriptionRequest.EmailRequest;
import io.twosource.alert.subscription.SubscriptionRequest.WebhookRequest;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.AddressScopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a request wants to be told: in exactly one way. */
@ApplicationScoped
class RequestedChannel {

    private final AddressScopes addresses;
    private final Caller caller;
    private final Secrets secrets;
    private final MailConfig mail;

    RequestedChannel(AddressScopes addresses, Caller caller, Secrets secrets, MailConfig mail) {
        this.addresses = addresses;
        this.caller = caller;
        this.secrets = secrets;
        this.mail = mail;
    }

    /** The channel, with a secret that is made where the request brings none. */
    Chosen<Channel> of(SubscriptionRequest request, String subscriptionId) {
        requireOne(request);
        if (request.webhook() != null) {
            return webhook(request.webhook(), subscriptionId);
        }
        if (request.email() != null) {
            return new Chosen<>(email(request.email()), null);
        }
        return new Chosen<>(
                request.stream() != null ? new Channel.EventStream() : new Channel.KafkaTopic(),
                null);
    }

    private static void requireOne(SubscriptionRequest request) {
        long asked =
                Stream.of(request.webhook(), request.email(), request.stream(), request.kafka())
                        .filter(channel -> channel != null)
                        .count();
        if (asked != 1) {
            throw Problems.badField(
                    "webhook", "exactly one of webhook, email, stream and kafka must be given");
        }
    }

    private Chosen<Channel> webhook(WebhookRequest asked, String id) {
        URI url = url(asked.url());
        Webhook.Form form =
                asked.form() == null
                        ? Webhook.Form.STANDARD
                        : Webhook.Form.valueOf(asked.form().toUpperCase(Locale.ROOT));
        int perSecond = asked.perSecond() == null ? 0 : asked.perSecond();
        Chosen<EncryptedSecret> secret = secrets.choose(asked.secret(), id, "webhook.secret");
        return new Chosen<>(
                new Webhook(url, secret.value(), List.of(), form, perSecond),
                secret.generatedSecret());
    }

    private Channel email(EmailRequest asked) {
        if (!mail.enabled()) {
            throw Problems.badField("email", "no mail server is configured here");
        }
        return new Channel.Email(asked.address());
    }

    private URI url(String text) {
        AddressRules rules = addresses.newsroom(caller.newsroom().value());
        return switch (WebhookUrl.check(text, rules)) {
            case WebhookUrl.Good(URI url) -> url;
            case WebhookUrl.Bad(String reason) -> throw Problems.badField("webhook.url", reason);
        };
    }
}
