package io.twosource.alert.desk.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What extract-service tells operators, as far as pages show it. Thread-safe; blocks. */
@Startup
@Singleton
class ExtractClient {

    private final ServiceClient service;

    ExtractClient(
            ExtractConfig config,
            ServicesConfig services,
            ServiceToken token,
            MeterRegistry registry) {
        this.service =
                new ServiceClient(
                        "extract-service",
                        "twosource.extract.url",
                        config.url(),
                        token,
                        services.timeout(),
                        registry);
    }

    /** What was read in an article version that was submitted then. */
    Reply<Read> version(String articleId, int version, Instant submittedAt) {
        return service.ask(
                "/v1/articles/%s/versions/%d?since=%s"
                        .formatted(IngestClient.encode(articleId), version, submittedAt),
                new TypeReference<>() {});
    }

    @PreDestroy
    void close() {
        service.close();
    }

    record Read(String language, Instant writtenAt, int unread, List<Statement> statements) {}

    record Statement(
            Optional<String> speaker,
            String source,
            String stance,
            String proposition,
            String evidence,
            String rule,
            double confidence,
            double worth) {}
}
