package io.twosource.alert.webhook;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.platform.address.AddressScopes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The client of each newsroom for which an operator lists addresses, and one for all others. They
 * share no connections: one that is open is used without looking at its address again. Thread-safe.
 */
public final class WebhookClients implements AutoCloseable {

    private final Map<NewsroomId, WebhookClient> own;
    private final WebhookClient common;

    public WebhookClients(AddressScopes addresses, Duration timeout, InstantSource clock) {
        this.common = new WebhookClient(addresses.publicOnly(), timeout, clock);
        this.own =
                addresses.newsrooms().stream()
                        .map(NewsroomId::new)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        id ->
                                                new WebhookClient(
                                                        addresses.newsroom(id.value()),
                                                        timeout,
                                                        clock)));
    }

    public WebhookClient of(NewsroomId newsroom) {
        return own.getOrDefault(newsroom, common);
    }

    /** As {@link WebhookClient#rehearse}. */
    public void rehearse() {
        common.rehearse();
    }

    @Override
    public void close() {
        common.close();
        own.values().forEach(WebhookClient::close);
    }
}
