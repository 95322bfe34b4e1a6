package io.twosource.ingest.submission;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** The time and chance that a test would choose itself. */
class SubmissionBeans {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SubmissionIds ids(Clock clock) {
        return new SubmissionIds(clock, new SecureRandom());
    }
}
