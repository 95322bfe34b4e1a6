package io.twosource.alert.desk.subscription;

import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import java.util.List;
import java.util.stream.Stream;

/**
 * A subscription in a line.
 *
 * @param channel how it is told: {@code webhook}, {@code Slack} and so on
 * @param endpoint where to; empty where nothing is sent
 * @param asksFor its alert topics and operations, by name
 */
record SubscriptionRow(
        String id, String channel, String endpoint, List<String> asksFor, EndpointState state) {

    static SubscriptionRow of(Subscription subscription, EndpointState state) {
        return new SubscriptionRow(
                subscription.id(),
                title(subscription.channel()),
                subscription.channel().endpoint(),
                asksFor(subscription),
                state);
    }

    /** What it is called: its endpoint, or its channel where that is none. */
    public String title() {
        return endpoint.isEmpty() ? channel : endpoint;
    }

    private static String title(Channel channel) {
        return switch (channel) {
            case Webhook webhook ->
                    switch (webhook.form()) {
                        case STANDARD -> "webhook";
                        case SLACK -> "Slack";
                    };
            case Channel.Email _ -> "e-mail";
            case Channel.EventStream _ -> "event stream";
            case Channel.KafkaTopic _ -> "Kafka";
        };
    }

    private static List<String> asksFor(Subscription subscription) {
        return Stream.concat(
                        subscription.alertTopics().stream().sorted(),
                        subscription.operations().stream().sorted())
                .toList();
    }
}
