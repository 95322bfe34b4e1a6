package io.twosource.alert.webhook;

import static java.util.stream.Collectors.toMap;

import io.twosource.alert.subscription.SigningSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Verifies a webhook's signature as its receiver has to (Standard Webhooks 1.0), and says why it is
 * wrong: for whoever writes a receiver.
 */
public final class SignatureCheck {

    /** By how much a receiver's clock may differ: older requests may be replayed ones. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ID = "webhook-id";
    private static final String TIMESTAMP = "webhook-timestamp";
    private static final String SIGNATURE = "webhook-signature";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    /** What is done to bodies on their way to a receiver's code, and breaks signatures. */
    private static final Map<String, UnaryOperator<String>> SPOILT =
            Map.of(
                    "without the white space around it",
                    String::strip,
                    "with a line break at its end",
                    body -> body + "\n");

    private final List<SigningSecret> secrets;
    private final Instant now;

    /** What came of it. */
    public sealed interface Verdict {

        /**
         * It is right.
         *
         * @param isNewest whether it is by the newest secret; else by one that is being retired
         * @param isOld whether a receiver refuses it all the same, as it may be replayed
         */
        record Right(boolean isNewest, boolean isOld) implements Verdict {}

        /** It is wrong. */
        record Wrong(String why) implements Verdict {}
    }

    /**
     * A check against the secrets that sign.
     *
     * @param secrets newest first
     */
    public SignatureCheck(List<SigningSecret> secrets, Instant now) {
        this.secrets = List.copyOf(secrets);
        this.now = now;
    }

    /**
     * What becomes of a request.
     *
     * @param headers one a line, {@code name: value}; others than the three do not count
     * @param body as it came
     */
    public Verdict of(String headers, String body) {
        Map<String, String> byName = byName(headers);
        return Stream.of(ID, TIMESTAMP, SIGNATURE)
                .filter(name -> byName.getOrDefault(name, "").isEmpty())
                .findFirst()
                .<Verdict>map(name -> new Verdict.Wrong("The header " + name + " is missing."))
                .orElseGet(() -> ofComplete(byName, body));
    }

    private Verdict ofComplete(Map<String, String> headers, String body) {
        String timestamp = headers.getOrDefault(TIMESTAMP, "");
        if (!SECONDS.matcher(timestamp).matches()) {
            return new Verdict.Wrong(
                    "webhook-timestamp is no number of seconds since 1970: " + timestamp);
        }
        List<String> given =
                Arrays.stream(headers.getOrDefault(SIGNATURE, "").split("\\s+"))
                        .filter(one -> one.startsWith("v1,"))
                        .toList();
        if (given.isEmpty()) {
            return new Verdict.Wrong("webhook-signature has no signature that begins with v1,");
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        String id = headers.getOrDefault(ID, "");
        return signer(given, id, at, body)
                .<Verdict>map(index -> new Verdict.Right(index == 0, isOld(at)))
                .orElseGet(() -> wrong(given, id, at, body));
    }

    private Verdict wrong(List<String> given, String id, Instant at, String body) {
        return SPOILT.entrySet().stream()
                .filter(way -> signer(given, id, at, way.getValue().apply(body)).isPresent())
                .findFirst()
                .map(
                        way ->
                                "It is right for this body "
                                        + way.getKey()
                                        + ": the body must be"
                                        + " verified byte for byte as it came.")
                .map(Verdict.Wrong::new)
                .orElseGet(
                        () ->
                                new Verdict.Wrong(
                                        "None of the secrets that sign now makes this signature of"
                                                + " this id, time and body. Either the body was"
                                                + " changed on its way (parsed and written anew),"
                                                + " or it was signed with a secret that is gone."));
    }

    /** Which secret has signed it; empty if none has. */
    private Optional<Integer> signer(List<String> given, String id, Instant at, String body) {
        return Stream.iterate(0, index -> index < secrets.size(), index -> index + 1)
                .filter(index -> isAmong(given, expected(secrets.get(index), id, at, body)))
                .findFirst();
    }

    private static String expected(SigningSecret secret, String id, Instant at, String body) {
        return Signature.of(List.of(secret), id, at, body);
    }

    private static boolean isAmong(List<String> given, String expected) {
        byte[] bytes = expected.getBytes(StandardCharsets.UTF_8);
        return given.stream()
                .anyMatch(
                        one -> MessageDigest.isEqual(bytes, one.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isOld(Instant at) {
        return Duration.between(at, now).abs().compareTo(TOLERANCE) > 0;
    }

    private static Map<String, String> byName(String headers) {
        return headers.lines()
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(
                        toMap(
                                parts -> parts[0].strip().toLowerCase(Locale.ROOT),
                                parts -> parts[1].strip(),
                                (first, again) -> first));
    }
}
