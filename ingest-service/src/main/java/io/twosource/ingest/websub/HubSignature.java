package io.twosource.ingest.websub;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a hub writes in {@code X-Hub-Signature}; whether it is right is known once the body has been
 * read.
 *
 * @param mac in hexadecimal digits, as many as the method makes
 */
record HubSignature(Method method, String mac) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]*");

    /** WebSub, section 8: the methods by which a hub may sign. */
    enum Method {
        SHA1("HmacSHA1", 20),
        SHA256("HmacSHA256", 32),
        SHA384("HmacSHA384", 48),
        SHA512("HmacSHA512", 64);

        private final String algorithm;
        private final int bytes;

        Method(String algorithm, int bytes) {
            this.algorithm = algorithm;
            this.bytes = bytes;
        }

        String algorithm() {
            return algorithm;
        }

        private boolean makes(String mac) {
            return mac.length() == 2 * bytes && DIGITS.matcher(mac).matches();
        }

        private static Optional<Method> named(String name) {
            return Arrays.stream(values())
                    .filter(method -> method.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /**
     * Reads one.
     *
     * @param header a method, an equals sign, and as many hexadecimal digits as the method makes
     * @return empty for what cannot be right, whatever the body
     */
    static Optional<HubSignature> parse(String header) {
        String[] parts = header.strip().split("=", 2);
        return Method.named(parts[0])
                .filter(method -> parts.length == 2 && method.makes(parts[1]))
                .map(method -> new HubSignature(method, parts[1]));
    }

    /** A check of a body that is still to come, against any of {@code secrets}. */
    SignatureCheck check(List<HubSecret> secrets) {
        return new SignatureCheck(
                HexFormat.of().parseHex(mac),
                secrets.stream().map(secret -> secret.mac(method)).toList());
    }
}
