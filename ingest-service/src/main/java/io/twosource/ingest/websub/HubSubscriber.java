package io.twosource.ingest.websub;

import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.fetch.FetchConfig;
import io.twosource.platform.address.AddressScopes;
import io.twosource.platform.http.StrictHttp;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final HubKeys keys;

    HubSubscriber(
            WebSubConfig config, AddressScopes addresses, FetchConfig fetching, HubKeys keys) {
        this.config = config;
        this.http =
                StrictHttp.client(
                        addresses.links(),
                        fetching.userAgent(),
                        fetching.connectTimeout(),
                        fetching.silence());
        this.keys = keys;
    }

    /** Its answer comes to {@link HubCallback}, if it ever does. */
    public void ask(FeedId feed, Hub hub) {
        Optional<String> callback =
                config.callback().map(base -> base.resolve(path(feed)).toString());
        Optional<HubSecret> secret = keys.secret(feed, hub.topic());
        if (callback.isPresent() && secret.isPresent()) {
            ask(feed, hub, callback.get(), secret.get());
        }
    }

    @PreDestroy
    void close() throws IOException {
        http.close();
    }

    private static String path(FeedId feed) {
        return HubCallback.PATH + "/" + feed;
    }

    private void ask(FeedId feed, Hub hub, String callback, HubSecret secret) {
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
                                        "hub.secret", secret.value())),
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
