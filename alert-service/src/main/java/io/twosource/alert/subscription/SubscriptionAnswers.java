package io.twosource.alert.subscription;

import io.twosource.alert.service.EntityTags;
import io.twosource.alert.subscription.SubscriptionAnswer.Outlook;
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
    private final Forecast forecast;
    private final OwnSubscriptions subscriptions;

    SubscriptionAnswers(AlertTopics topics, Forecast forecast, OwnSubscriptions subscriptions) {
        this.topics = topics;
        this.forecast = forecast;
        this.subscriptions = subscriptions;
    }

    /** One that was made just now, with how much it is likely to be told. */
    RestResponse.ResponseBuilder<SubscriptionAnswer> created(Subscribed subscribed) {
        Subscription made = subscribed.made().value().value();
        Wish wish = Wish.of(made);
        return answer(
                RestResponse.Status.CREATED,
                subscribed.made(),
                new Outlook(subscribed.backfilled(), forecast.alertsADay(wish), twins(made, wish)));
    }

    /** Whoever subscribes twice is told everything twice. */
    private List<String> twins(Subscription made, Wish wish) {
        return subscriptions
                .all()
                .filter(other -> !other.id().equals(made.id()))
                .filter(other -> other.channel().reaches(made.channel()))
                .filter(other -> Wish.of(other).equals(wish))
                .map(Subscription::id)
                .sorted()
                .toList();
    }

    SubscriptionAnswer of(Subscription subscription) {
        return of(new Chosen<>(subscription, null), Outlook.NONE);
    }

    /** As an answer that tells its version too. */
    RestResponse<SubscriptionAnswer> of(Versioned<Subscription> current) {
        return with(RestResponse.Status.OK, new Chosen<>(current, null)).build();
    }

    /** As above, with a secret that was made for it just now, if one was. */
    RestResponse.ResponseBuilder<SubscriptionAnswer> with(
            RestResponse.Status status, Chosen<Versioned<Subscription>> chosen) {
        return answer(status, chosen, Outlook.NONE);
    }

    private RestResponse.ResponseBuilder<SubscriptionAnswer> answer(
            RestResponse.Status status, Chosen<Versioned<Subscription>> chosen, Outlook outlook) {
        Versioned<Subscription> current = chosen.value();
        Chosen<Subscription> shown = new Chosen<>(current.value(), chosen.generatedSecret());
        return RestResponse.ResponseBuilder.create(status, of(shown, outlook))
                .header(HttpHeaders.ETAG, EntityTags.of(current.version()));
    }

    private SubscriptionAnswer of(Chosen<Subscription> chosen, Outlook outlook) {
        return SubscriptionAnswer.of(chosen, missing(chosen.value()), outlook);
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
