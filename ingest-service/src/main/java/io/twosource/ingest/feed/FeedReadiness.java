package io.twosource.ingest.feed;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is what knows the feeds: before, it would say of each that there is none. */
@Readiness
class FeedReadiness implements HealthCheck {

    private final FeedDirectory directory;

    FeedReadiness(FeedDirectory directory) {
        this.directory = directory;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("feeds").status(directory.isReading()).build();
    }
}
