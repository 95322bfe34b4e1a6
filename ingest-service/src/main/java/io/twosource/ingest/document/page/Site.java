package io.twosource.ingest.document.page;

import crawlercommons.domains.EffectiveTldFinder;
import io.twosource.ingest.submission.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose page an address is of: the part of its host that somebody has registered, as the public
 * suffix list has it.
 *
 * @param name empty where the address names no host, as a URN
 */
record Site(Optional<String> name) {

    static Site of(String address) {
        return new Site(host(address).map(Site::registered));
    }

    /** Whether another address is of the same site; what names no site may be anybody's. */
    boolean has(String address) {
        return name.isEmpty() || of(address).name.equals(name);
    }

    private static String registered(String host) {
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return domain == null ? host : domain;
    }

    /** Of the page itself, where the address is that of a copy which Google keeps. */
    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(CanonicalUrl.of(address).value()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
