package io.twosource.ingest.lookup;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.ingest.access.Passport;
import io.twosource.ingest.lookup.Lookup.Found;
import io.twosource.ingest.lookup.Lookup.Unavailable;
import io.twosource.ingest.lookup.Lookup.Unknown;
import io.twosource.ingest.submission.ArticleId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.state.HostInfo;
import org.jboss.logging.Logger;

/** Asks the replica that holds an article, over the same HTTP interface that clients use. */
@Singleton
class OtherReplica {

    private static final Logger LOG = Logger.getLogger(OtherReplica.class);

    static final String HOP = "Twosource-Hop";

    private final HttpClient http;
    private final ObjectMapper json;
    private final LookupConfig config;
    private final Passport caller;

    OtherReplica(ObjectMapper json, LookupConfig config, Passport caller) {
        this.http = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
        this.json = json;
        this.config = config;
        this.caller = caller;
    }

    Lookup<ArticleReport> find(ArticleId article, HostInfo replica) {
        return ask(replica, "/v1/articles/" + encoded(article.value()), ArticleReport.class);
    }

    Lookup<AddressReport> findAt(String url, HostInfo replica) {
        return ask(replica, "/v1/articles?url=" + encoded(url), AddressReport.class);
    }

    Lookup<OriginReport> findOrigin(ArticleId article, HostInfo replica) {
        return ask(
                replica,
                "/v1/articles/" + encoded(article.value()) + "/origin",
                OriginReport.class);
    }

    private <R> Lookup<R> ask(HostInfo replica, String path, Class<R> report) {
        try {
            return lookup(http.send(request(path, replica), BodyHandlers.ofByteArray()), report);
        } catch (IOException e) {
            LOG.warnf("The replica %s:%d did not answer: %s", replica.host(), replica.port(), e);
            return new Unavailable<>("it did not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unavailable<>("interrupted");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest request(String path, HostInfo replica) {
        URI uri = URI.create("http://%s:%d%s".formatted(replica.host(), replica.port(), path));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header(HOP, "1").timeout(config.timeout());
        caller.authorization().ifPresent(token -> request.header("Authorization", token));
        return request.build();
    }

    /** During an upgrade another replica may already tell more than this one knows of. */
    private <R> Lookup<R> lookup(HttpResponse<byte[]> response, Class<R> report)
            throws IOException {
        return switch (response.statusCode()) {
            case 200 ->
                    new Found<>(
                            json.readerFor(report)
                                    .without(FAIL_ON_UNKNOWN_PROPERTIES)
                                    .readValue(response.body()));
            case 404 -> new Unknown<>();
            default -> new Unavailable<>("it answered " + response.statusCode());
        };
    }
}
