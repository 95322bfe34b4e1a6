package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.platform.address.AddressRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes subscriptions of requests, or finds the field that stands against it. */
@ApplicationScoped
class Subscribing {

    /** A subscription and the secret to tell its newsroom, if that did not bring its own. */
    record Subscribed(Subscription subscription, @Nullable String generatedSecret) {

        @Override
        public String toString() {
            return "Subscribed[" + subscription.id() + "]";
        }
    }

    private static final int ID_BYTES = 16;

    private final AlertTopics topics;
    private final AddressRules rules;
    private final SecretSeal seal;
    private final SecureRandom random;
    private final InstantSource clock;

    Subscribing(
            AlertTopics topics,
            AddressRules rules,
            SecretSeal seal,
            SecureRandom random,
            InstantSource clock) {
        this.topics = topics;
        this.rules = rules;
        this.seal = seal;
        this.random = random;
        this.clock = clock;
    }

    Subscribed subscribe(SubscriptionRequest request) {
        request.alertTopics().forEach(this::requireTopic);
        String given = request.webhook().secret();
        SigningSecret secret = given == null ? SigningSecret.generate(random) : secret(given);
        String id = newId();
        Subscription subscription =
                new Subscription(
                        id,
                        NewsroomId.OPERATORS,
                        request.alertTopics(),
                        Set.of(),
                        new Filter(
                                kinds(request),
                                Set.of(),
                                request.least(),
                                Set.of(),
                                Set.of(),
                                Set.of()),
                        Timing.AT_ONCE,
                        new Webhook(
                                url(request.webhook().url()),
                                seal.seal(secret, id),
                                List.of(),
                                Webhook.Form.STANDARD,
                                0),
                        clock.instant(),
                        null,
                        null);
        return new Subscribed(subscription, given == null ? secret.text() : null);
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return "sub_" + HexFormat.of().formatHex(bytes);
    }

    private void requireTopic(String name) {
        if (topics.find(new AlertTopicId(NewsroomId.OPERATORS, name)).isEmpty()) {
            throw Problems.badField("alertTopics", "there is no alert topic " + name);
        }
    }

    private URI url(String text) {
        return switch (WebhookUrl.check(text, rules)) {
            case WebhookUrl.Good(URI url) -> url;
            case WebhookUrl.Bad(String reason) -> throw Problems.badField("webhook.url", reason);
        };
    }

    private static SigningSecret secret(String text) {
        return SigningSecret.parse(text)
                .orElseThrow(
                        () ->
                                Problems.badField(
                                        "webhook.secret",
                                        "must be whsec_ and 24 to 64 bytes in base64"));
    }

    private static Set<NoticeKind> kinds(SubscriptionRequest request) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        for (String type : request.wantedKinds()) {
            kinds.add(
                    NoticeKind.ofType(type)
                            .orElseThrow(
                                    () ->
                                            Problems.badField(
                                                    "kinds",
                                                    "unknown kind %s; known are %s"
                                                            .formatted(
                                                                    type,
                                                                    SubscriptionRequest
                                                                            .knownKinds()))));
        }
        return kinds;
    }
}
