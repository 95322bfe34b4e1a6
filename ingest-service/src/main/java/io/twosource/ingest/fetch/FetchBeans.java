package io.twosource.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.HostNames;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the fetcher together. */
class FetchBeans {

    /** Private addresses are refused unless an operator lists them. */
    @Produces
    @Singleton
    AddressRules addressRules(
            @ConfigProperty(name = "twosource.addresses.allowed") Optional<List<String>> allowed) {
        return new AddressRules(allowed.orElse(List.of()), HostNames.ofTheSystem());
    }

    @Produces
    @Singleton
    Fetcher fetcher(AddressRules rules, FetchConfig config, Clock clock, MeterRegistry metrics) {
        return new Fetcher(rules, config, clock, metrics);
    }

    void close(@Disposes Fetcher fetcher) {
        fetcher.close();
    }
}
