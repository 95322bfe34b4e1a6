import io.twosource.client.ApiClient;
import io.twosource.client.ApiException;
import io.twosource.client.api.AlertTopicsApi;
import io.twosource.client.api.AlertsApi;
import io.twosource.client.api.ClaimsApi;
import io.twosource.client.api.NewsroomsApi;
import io.twosource.client.api.SubscriptionsApi;
import io.twosource.client.model.AlertTopicAnswer;
import io.twosource.client.model.AlertTopicQuery;
import io.twosource.client.model.NoticeKind;
import io.twosource.client.model.SubscriptionAnswer;
import io.twosource.client.model.SubscriptionRequest;
import io.twosource.client.model.WebhookRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A newsroom's first steps, with a client that was generated from the service's OpenAPI document.
 * It is compiled together with that client, by GeneratedClientTest.
 */
public final class FirstSteps {

    private static final String TOPIC = "first-steps";

    private final List<String> told = new ArrayList<>();

    /** What the service told, call by call. */
    public static List<String> take(String address, String token, String newsroom)
            throws ApiException {
        ApiClient service = new ApiClient();
        service.updateBaseUri(address);
        service.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + token));
        FirstSteps steps = new FirstSteps();
        steps.take(service, newsroom);
        return steps.told;
    }

    private void take(ApiClient service, String newsroom) throws ApiException {
        AlertTopicsApi topics = new AlertTopicsApi(service);
        AlertTopicQuery query = new AlertTopicQuery().query("zyzzyva OR quagga");
        told.add("saved " + topics.putAlertTopic(TOPIC, query, null).getQuery());
        told.add("there is " + topics.getAlertTopic(TOPIC).getName());
        told.add("listed " + isListed(topics.listAlertTopics()));

        subscribe(new SubscriptionsApi(service));

        told.add("quotas " + !new NewsroomsApi(service).getQuota(newsroom).getQuotas().isEmpty());
        told.add(
                "claims "
                        + new ClaimsApi(service)
                                .searchClaims(null, 5, "zyzzyva", null, null)
                                .getClaims()
                                .size());
        told.add(
                "alerts "
                        + new AlertsApi(service)
                                .listAlerts(TOPIC, null, 5, null)
                                .getAlerts()
                                .size());
        topics.deleteAlertTopic(TOPIC, null);
    }

    private void subscribe(SubscriptionsApi subscriptions) throws ApiException {
        SubscriptionRequest wish =
                new SubscriptionRequest()
                        .alertTopics(Set.of(TOPIC))
                        .kinds(List.of(NoticeKind.CLAIM_DENIED))
                        .webhook(new WebhookRequest().url("http://127.0.0.1:9/hook"));
        SubscriptionAnswer made = subscriptions.subscribe(wish, null);
        told.add("subscribed to " + made.getKinds());
        String id = made.getSubscriptionId();
        told.add("is " + subscriptions.getSubscription(id).getState());
        told.add(
                "among mine "
                        + subscriptions.listSubscriptions().stream()
                                .anyMatch(one -> one.getSubscriptionId().equals(id)));
        told.add("endpoint known " + (subscriptions.getEndpointHealth(id).getState() != null));
        subscriptions.unsubscribe(id, null);
    }

    private static boolean isListed(List<AlertTopicAnswer> topics) {
        return topics.stream().anyMatch(topic -> topic.getName().equals(TOPIC));
    }
}
