package io.twosource.ingest.websub;

import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.fetch.FetchConfig;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.http.StrictHttp;
import io.twosource.platform.token.OperatorConfig;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jboss.logging.Logger;

/** Asks hubs to push feeds. Blocks. Thread-safe. */
@Singleton
public class HubSubscriber {

    private static final Logger LOG = Logger.getLogger(HubSubscriber.class);

    private final WebSubConfig config;
    private final CloseableHttpClient http;
    private final String key;

    HubSubscriber(
            WebSubConfig config,
            AddressRules rules,
            FetchConfig fetching,
            OperatorConfig operators) {
        this.config = config;
        this.http =
                StrictHttp.client(
                        rules, fetching.userAgent(), fetching.connectTimeout(), fetching.silence());
        this.key = operators.anyToken().hex();
    }

    /** What the hub signs this feed with. */
    HubSecret secret(FeedId feed, String topic) {
        return HubSecret.of(key, feed, topic);
    }

    /** Its answer comes to {@link HubCallback}, if it ever does. */
    public void ask(FeedId feed, Hub hub) {
        config.callback()
                .ifPresent(callback -> ask(feed, hub, callback.resolve(path(feed)).toString()));
    }

    @PreDestroy
    void close() throws IOException {
        http.close();
    }

    private static String path(FeedId feed) {
        return HubCallback.PATH + "/" + feed;
    }

    private void ask(FeedId feed, Hub hub, String callback) {
        HttpPost request = new HttpPost(hub.url());
        request.setEntity(
                new UrlEncodedFormEntity(
                        form(
                                Map.of(
                                        "hub.mode", "subscribe",
                                        "hub.topic", hub.topic(),
                                        "hub.callback", callback,
                                        "hub.lease_seconds",
                                                Long.toString(config.lease().toSeconds()),
                                        "hub.secret", secret(feed, hub.topic()).value())),
                        StandardCharsets.UTF_8));
        try {
            int status = http.execute(request, response -> response.getCode());
            if (status / 100 != 2) {
                LOG.infof("feed %s: its hub %s answers %d", feed, hub.url(), status);
            }
        } catch (IOException e) {
            LOG.infof("feed %s: its hub %s cannot be asked: %s", feed, hub.url(), e.getMessage());
        }
    }

    private static List<NameValuePair> form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .<NameValuePair>map(
                        field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                .toList();
    }
}
