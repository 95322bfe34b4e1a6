package io.twosource.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.address.AddressRules;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the fetcher together. */
class FetchBeans {

    @Produces
    @Singleton
    Fetcher fetcher(AddressRules rules, FetchConfig config, Clock clock, MeterRegistry metrics) {
        return new Fetcher(rules, config, clock, metrics);
    }

    void close(@Disposes Fetcher fetcher) {
        fetcher.close();
    }
}
