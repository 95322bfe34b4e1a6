package io.twosource.platform.http;

import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.Resolution;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the HTTP client only addresses that may be dialled. It dials what it gets from here and
 * nothing else, so a name that changes its address after it was saved gains nothing by it.
 */
final class CheckedDns implements DnsResolver {

    private final AddressRules rules;

    CheckedDns(AddressRules rules) {
        this.rules = rules;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (rules.resolve(host)) {
            case Resolution.Dialable(List<InetAddress> addresses) ->
                    addresses.toArray(InetAddress[]::new);
            case Resolution.Forbidden(String reason) -> throw new ForbiddenAddress(reason);
            case Resolution.Unknown(String reason) -> throw new UnknownHostException(reason);
        };
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
