package io.twosource.ingest.lookup;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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

/** Asks the replica that holds an article, over the same HTTP interface that clients use. */
@Singleton
class OtherReplica {

    static final String HOP = "Twosource-Hop";

    private final HttpClient http;
    private final ObjectReader reports;
    private final LookupConfig config;
    private final Passport caller;

    OtherReplica(ObjectMapper json, LookupConfig config, Passport caller) {
        this.http = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
        // During an upgrade another replica may already tell more than this one knows of.
        this.reports = json.readerFor(ArticleReport.class).without(FAIL_ON_UNKNOWN_PROPERTIES);
        this.config = config;
        this.caller = caller;
    }

    Lookup find(ArticleId article, HostInfo replica) {
        try {
            return lookup(http.send(request(article, replica), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return new Unavailable(replica.host() + ":" + replica.port() + " did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unavailable("interrupted");
        }
    }

    private HttpRequest request(ArticleId article, HostInfo replica) {
        String id = URLEncoder.encode(article.value(), StandardCharsets.UTF_8);
        URI uri =
                URI.create(
                        "http://%s:%d/v1/articles/%s"
                                .formatted(replica.host(), replica.port(), id));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header(HOP, "1").timeout(config.timeout());
        caller.authorization().ifPresent(token -> request.header("Authorization", token));
        return request.build();
    }

    private Lookup lookup(HttpResponse<byte[]> response) throws IOException {
        return switch (response.statusCode()) {
            case 200 -> new Found(reports.readValue(response.body()));
            case 404 -> new Unknown();
            default -> new Unavailable(response.uri() + " answered " + response.statusCode());
        };
    }
}
