package io.twosource.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.address.AddressScopes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the fetcher together. */
class FetchBeans {

    @Produces
    @Singleton
    Fetcher fetcher(
            AddressScopes addresses, FetchConfig config, Clock clock, MeterRegistry metrics) {
        return new Fetcher(addresses, config, clock, metrics);
    }

    void close(@Disposes Fetcher fetcher) {
        fetcher.close();
    }
}
