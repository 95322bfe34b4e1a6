package io.twosource.alert.desk.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What ingest-service tells operators, as far as pages show it. Thread-safe; blocks. */
@Startup
@Singleton
class IngestClient {

    private final ServiceClient service;

    IngestClient(
            IngestConfig config,
            ServicesConfig services,
            ServiceToken token,
            MeterRegistry registry) {
        this.service =
                new ServiceClient(
                        "ingest-service",
                        "twosource.ingest.url",
                        config.url(),
                        token,
                        services.timeout(),
                        registry);
    }

    /** Feeds by their ids: those in a state, if one is asked for, after one of them. */
    Reply<List<Feed>> feeds(Optional<String> state, Optional<String> after, int limit) {
        return service.ask(
                "/v1/feeds?limit="
                        + limit
                        + state.map(one -> "&state=" + encode(one)).orElse("")
                        + after.map(one -> "&after=" + encode(one)).orElse(""),
                new TypeReference<>() {});
    }

    /** How many there are of each state. */
    Reply<Map<String, Long>> feedStates() {
        return service.ask("/v1/feed-states", new TypeReference<>() {});
    }

    /** Has a feed visited now. */
    Reply<Feed> visit(String feed) {
        return service.order("/v1/feeds/" + encode(feed) + "/visit", new TypeReference<>() {});
    }

    Reply<Article> article(String id) {
        return service.ask("/v1/articles/" + encode(id), new TypeReference<>() {});
    }

    /** What stands, or was refused, at an address. */
    Reply<Address> articlesAt(String url) {
        return service.ask("/v1/articles?url=" + encode(url), new TypeReference<>() {});
    }

    @PreDestroy
    void close() {
        service.close();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    record Feed(
            String id,
            String url,
            String outlet,
            String state,
            Optional<String> fetchedFrom,
            Optional<Instant> visitedAt,
            Optional<Instant> lastItemAt,
            Optional<Instant> nextVisit,
            int failures,
            Optional<String> lastOutcome) {}

    record Address(String url, List<Article> articles, List<Refused> refused) {}

    record Article(
            String articleId,
            String outlet,
            String url,
            List<Version> versions,
            List<Submitted> submissions,
            Optional<Origin> origin) {}

    record Version(
            int version,
            String status,
            String title,
            Instant published,
            Instant submittedAt,
            List<String> changed,
            List<String> notes,
            Optional<Instant> decidedAt) {}

    record Submitted(
            String submissionId,
            Instant submittedAt,
            String edge,
            String source,
            String outcome,
            int version) {}

    record Origin(Optional<String> origin, Optional<String> outlet, String clue) {}

    record Refused(
            String submissionId,
            String outlet,
            String url,
            String edge,
            String source,
            Instant submittedAt,
            String reason) {}
}
