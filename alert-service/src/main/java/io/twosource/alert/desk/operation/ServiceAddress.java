package io.twosource.alert.desk.operation;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where another service listens: as such, without a path. */
record ServiceAddress(URI base) {

    /**
     * As a setting has it.
     *
     * @throws IllegalStateException if it is no http or https address of a service
     */
    static Optional<ServiceAddress> of(String setting, Optional<String> text) {
        return text.map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> new ServiceAddress(parse(setting, one)));
    }

    /** The address of one of its routes. */
    URI at(String pathAndQuery) {
        return base.resolve(pathAndQuery);
    }

    private static URI parse(String setting, String text) {
        try {
            URI address = URI.create(text);
            boolean isWeb =
                    "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            boolean isBare =
                    !address.isOpaque()
                            && address.getRawUserInfo() == null
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null
                            && Set.of("", "/").contains(address.getRawPath());
            if (isWeb && address.getHost() != null && isBare) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new IllegalStateException(setting + " must be like http://ingest-service:8081");
    }
}
