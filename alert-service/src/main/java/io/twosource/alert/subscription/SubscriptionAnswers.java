package io.twosource.alert.subscription;

import io.twosource.alert.service.EntityTags;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.Versioned;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows subscriptions to their newsroom. Thread-safe. */
@Singleton
class SubscriptionAnswers {

    private final AlertTopics topics;

    SubscriptionAnswers(AlertTopics topics) {
        this.topics = topics;
    }

    SubscriptionAnswer of(Subscription subscription) {
        return of(new Chosen<>(subscription, null));
    }

    /** As an answer that tells its version too. */
    RestResponse<SubscriptionAnswer> of(Versioned<Subscription> current) {
        return with(RestResponse.Status.OK, new Chosen<>(current, null)).build();
    }

    /** As above, with a secret that was made for it just now, if one was. */
    RestResponse.ResponseBuilder<SubscriptionAnswer> with(
            RestResponse.Status status, Chosen<Versioned<Subscription>> chosen) {
        Versioned<Subscription> current = chosen.value();
        return RestResponse.ResponseBuilder.create(
                        status, of(new Chosen<>(current.value(), chosen.generatedSecret())))
                .header(HttpHeaders.ETAG, EntityTags.of(current.version()));
    }

    private SubscriptionAnswer of(Chosen<Subscription> chosen) {
        return SubscriptionAnswer.of(chosen, missing(chosen.value()));
    }

    private List<String> missing(Subscription subscription) {
        return subscription.alertTopics().stream()
                .filter(
                        name ->
                                topics.find(new AlertTopicId(subscription.newsroom(), name))
                                        .isEmpty())
                .sorted()
                .toList();
    }
}
