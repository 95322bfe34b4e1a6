package io.twosource.platform.http;

import io.twosource.platform.address.AddressRules;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client that does what it is told, once: no redirect, retry, cookie or unpacking. It dials
 * only addresses that the rules let through, and fails with {@link ForbiddenAddress} on others.
 */
public final class StrictHttp {

    private static final int CONNECTIONS = 4_096;
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    /** A header without end would fill the memory before any other limit holds. */
    private static final Http1Config HEADERS =
            Http1Config.custom().setMaxLineLength(16 * 1024).setMaxHeaderCount(200).build();

    private StrictHttp() {}

    /**
     * A client.
     *
     * @param connect longest wait for a connection
     * @param silence longest wait for the next byte of an answer
     */
    public static CloseableHttpClient client(
            AddressRules rules, String userAgent, Duration connect, Duration silence) {
        return HttpClients.custom()
                .setConnectionManager(connections(rules, Timeout.of(connect), Timeout.of(silence)))
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setRedirectsEnabled(false)
                                .setResponseTimeout(Timeout.of(silence))
                                .setConnectionRequestTimeout(Timeout.of(connect))
                                .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictExpiredConnections()
                .evictIdleConnections(IDLE)
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            AddressRules rules, Timeout connect, Timeout silence) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedDns(rules))
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(silence)
                                // A connection that the other side has closed costs an attempt.
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .setTimeToLive(TimeValue.ofMinutes(5))
                                .build())
                // How many are sent at once is decided before; the pool itself holds up nobody.
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
    }
}
