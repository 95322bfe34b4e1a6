package io.twosource.alert.subscription;

import io.twosource.alert.subscription.SubscriptionRequest.WebhookRequest;
import io.twosource.platform.address.WebUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a request wants to be told: in exactly one way. */
@ApplicationScoped
class RequestedChannel {

    private final Secrets secrets;

    RequestedChannel(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The channel, with a secret that is made where the request brings none. */
    Chosen<Channel> of(SubscriptionRequest request, String subscriptionId) {
        if (request.webhook() != null) {
            return webhook(request.webhook(), subscriptionId);
        }
        if (request.email() != null) {
            return new Chosen<>(new Channel.Email(request.email().address()), null);
        }
        return new Chosen<>(
                request.stream() != null ? new Channel.EventStream() : new Channel.KafkaTopic(),
                null);
    }

    /** In how many ways it wants to be told. */
    static long count(SubscriptionRequest request) {
        return Stream.of(request.webhook(), request.email(), request.stream(), request.kafka())
                .filter(channel -> channel != null)
                .count();
    }

    private Chosen<Channel> webhook(WebhookRequest asked, String id) {
        Webhook.Form form =
                asked.form() == null
                        ? Webhook.Form.STANDARD
                        : Webhook.Form.valueOf(asked.form().toUpperCase(Locale.ROOT));
        int perSecond = asked.perSecond() == null ? 0 : asked.perSecond();
        Chosen<EncryptedSecret> secret = secrets.choose(asked.secret(), id, "webhook.secret");
        return new Chosen<>(
                new Webhook(url(asked.url()), secret.value(), List.of(), form, perSecond),
                secret.generatedSecret());
    }

    private static URI url(String text) {
        return switch (WebUrl.parse(text)) {
            case WebUrl.Good(URI url) -> url;
            case WebUrl.Bad(String reason) -> throw new IllegalArgumentException(reason);
        };
    }
}
