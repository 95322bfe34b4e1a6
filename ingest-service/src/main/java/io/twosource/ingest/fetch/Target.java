package io.twosource.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Which URLs can be fetched at all, and what sites write where a URL should stand. */
final class Target {

    private static final String NEVER_IN_A_URL = " \"<>\\^`{|}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Target() {}

    /** Why nobody can be asked for it; empty where somebody can. */
    static Optional<String> objection(URI url) {
        String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https are fetched");
        }
        if (url.getHost() == null) {
            return Optional.of("it names no host");
        }
        if (url.getPort() == 0 || url.getPort() > 65_535) {
            return Optional.of("its port is none");
        }
        return url.getRawUserInfo() == null
                ? Optional.empty()
                : Optional.of("a user's name and password do not belong into it");
    }

    /** The one queue in which all requests to its host stand, whatever the port. */
    static String host(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /**
     * A {@code Location} against the URL that it came from; spaces and bytes beyond ASCII, which
     * many sites send as they are, are escaped.
     */
    static Optional<URI> resolve(URI from, String location) {
        try {
            return Optional.of(withoutFragment(from, escaped(location.strip())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI from, String location) throws URISyntaxException {
        int hash = location.indexOf('#');
        String to = hash < 0 ? location : location.substring(0, hash);
        // The JDK would look for "?page=2" in the folder, not at the page (RFC 3986, 5.2.2).
        return from.resolve(new URI(to.startsWith("?") ? from.getRawPath() + to : to));
    }

    /** Headers come as Latin-1, one character for each byte. */
    private static String escaped(String location) {
        StringBuilder url = new StringBuilder();
        for (byte b : location.getBytes(StandardCharsets.ISO_8859_1)) {
            boolean plain = b > 0x20 && b < 0x7F && NEVER_IN_A_URL.indexOf(b) < 0;
            url.append(plain ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return url.toString();
    }
}
