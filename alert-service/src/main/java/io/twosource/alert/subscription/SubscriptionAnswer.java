package io.twosource.alert.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.notice.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is shown: without its secret, but for the one that was made for it just now.
 *
 * @param state {@code on}, or {@code off} since its endpoint answered 410
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionAnswer(
        String subscriptionId,
        List<String> alertTopics,
        List<String> kinds,
        int leastSources,
        WebhookAnswer webhook,
        String state,
        Instant changedAt,
        @Nullable Instant offSince) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookAnswer(String url, @Nullable String secret) {

        @Override
        public String toString() {
            return "WebhookAnswer[url=" + url + "]";
        }
    }

    static SubscriptionAnswer of(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionAnswer of(Subscription subscription, @Nullable String secret) {
        return new SubscriptionAnswer(
                subscription.id(),
                subscription.alertTopics().stream().sorted().toList(),
                subscription.filter().kinds().stream().sorted().map(NoticeKind::type).toList(),
                subscription.filter().leastSources(),
                new WebhookAnswer(((Webhook) subscription.channel()).url().toString(), secret),
                subscription.isOff() ? "off" : "on",
                subscription.changedAt(),
                subscription.offSince());
    }
}
