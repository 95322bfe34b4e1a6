package io.twosource.alert.subscription;

import io.twosource.alert.service.EntityTags;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.Versioned;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.OptionalDouble;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows subscriptions to their newsroom. Thread-safe. */
@Singleton
class SubscriptionAnswers {

    private final AlertTopics topics;
    private final Forecast forecast;
    private final OwnSubscriptions subscriptions;

    SubscriptionAnswers(AlertTopics topics, Forecast forecast, OwnSubscriptions subscriptions) {
        this.topics = topics;
        this.forecast = forecast;
        this.subscriptions = subscriptions;
    }

    /** One that was made just now, with how much it is likely to be told. */
    RestResponse.ResponseBuilder<SubscriptionAnswer> created(
            Chosen<Versioned<Subscription>> added) {
        Versioned<Subscription> current = added.value();
        Chosen<Subscription> made = new Chosen<>(current.value(), added.generatedSecret());
        OptionalDouble alerts = forecast.alertsADay(Wish.of(current.value()));
        return answer(
                RestResponse.Status.CREATED,
                of(made).expecting(alerts, twins(current.value())),
                current.version());
    }

    /** Whoever subscribes twice is told everything twice. */
    private List<String> twins(Subscription made) {
        return subscriptions
                .all()
                .filter(other -> !other.id().equals(made.id()))
                .filter(other -> Wish.of(other).equals(Wish.of(made)))
                .filter(other -> other.channel().reaches(made.channel()))
                .map(Subscription::id)
                .sorted()
                .toList();
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
        Chosen<Subscription> shown = new Chosen<>(current.value(), chosen.generatedSecret());
        return answer(status, of(shown), current.version());
    }

    private static RestResponse.ResponseBuilder<SubscriptionAnswer> answer(
            RestResponse.Status status, SubscriptionAnswer answer, long version) {
        return RestResponse.ResponseBuilder.create(status, answer)
                .header(HttpHeaders.ETAG, EntityTags.of(version));
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
