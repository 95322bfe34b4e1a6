package io.twosource.ingest.intake;

import io.twosource.ingest.document.page.PageReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the readers together. */
class IntakeBeans {

    @Produces
    @Singleton
    Documents documents(Clock clock) {
        return new Documents(clock, new PageReader());
    }
}
