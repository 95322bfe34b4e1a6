package io.twosource.ingest.submission;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is what can take a submission in. */
@Readiness
class SubmissionReadiness implements HealthCheck {

    private final SubmissionLog log;

    SubmissionReadiness(SubmissionLog log) {
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("submissions").status(log.reachesTopic()).build();
    }
}
