package io.twosource.platform.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URL of the web as people write it, in the form in which it can be dialled; or why it cannot.
 */
public sealed interface WebUrl {

    /** Its host is ASCII: a name in other letters is in its A-label form (RFC 3490, Punycode). */
    record Good(URI url) implements WebUrl {}

    /**
     * It cannot be dialled.
     *
     * @param reason goes on after the URL or its field's name: {@code must be …}, {@code is …}
     */
    record Bad(String reason) implements WebUrl {}

    /** Reads one. Only http and https; looks no host up. */
    static WebUrl parse(String text) {
        Matcher parts = Parts.URL.matcher(text);
        if (!parts.matches()) {
            return new Bad("must be an http or https URL with a host");
        }
        try {
            String host = Parts.ascii(parts.group("host"));
            return Parts.isPort(parts.group("port"))
                    ? of(parts.group("before") + host + text.substring(parts.end("host")))
                    : new Bad("must have a port from 1 to 65535, or none");
        } catch (IllegalArgumentException e) {
            return new Bad("has a host that is no domain name: " + parts.group("host"));
        }
    }

    private static WebUrl of(String ascii) {
        try {
            URI url = new URI(ascii);
            return url.getHost() == null
                    ? new Bad("has a host that is no domain name and no address")
                    : new Good(url);
        } catch (URISyntaxException e) {
            return new Bad("is no URL: %s at %d".formatted(e.getReason(), e.getIndex()));
        }
    }

    /** What a URL is made of (RFC 3986, 3.2), whatever letters its host has. */
    final class Parts {

        private static final Pattern URL =
                Pattern.compile(
                        "(?s)(?<before>(?i:https?)://(?:[^/?#@]*@)?)"
                                + "(?<host>\\[[^]/?#]*]|[^\\[/?#:@]+)(?::(?<port>[0-9]*))?(?:[/?#].*)?");

        /** IDNA 2003, which Java has, leads these to another host than IDNA 2008 does. */
        private static final Pattern DEVIATING =
                Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

        private static final int HIGHEST_PORT = 65_535;

        private Parts() {}

        private static String ascii(String host) {
            if (host.chars().allMatch(c -> c < 0x80)) {
                return host;
            }
            if (DEVIATING.matcher(host).find()) {
                throw new IllegalArgumentException("of two meanings");
            }
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        }

        private static boolean isPort(@Nullable String port) {
            if (port == null || port.isEmpty()) {
                return true;
            }
            String digits = port.replaceFirst("^0+", "");
            return !digits.isEmpty()
                    && digits.length() <= 5
                    && Integer.parseInt(digits) <= HIGHEST_PORT;
        }
    }
}
