package io.twosource.platform.address;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One set of rules for every service that connects to addresses from outside. */
class AddressBeans {

    /** Private addresses are refused but for whom an operator lists them. */
    @Produces
    @Singleton
    AddressScopes addressScopes(
            @ConfigProperty(name = "twosource.addresses.allowed") Optional<List<String>> allowed) {
        return new AddressScopes(allowed.orElse(List.of()), HostNames.ofTheSystem());
    }
}
