package io.twosource.alert.confirmation;

import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.SigningSecret;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens in links that confirm an endpoint: of one subscription and one challenge, until a time.
 * They are sealed with the key of the service, so that nobody else can make one. Thread-safe.
 */
@Singleton
class ConfirmationLinks {

    /** A subscription, and what is sealed to it. */
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z0-9]{1,64})~([\\w-]{60,400})");

    private final SecretSeal seal;
    private final ConfirmationConfig config;
    private final InstantSource clock;

    /** What a good token says. */
    record Opened(String subscriptionId, String challenge) {}

    ConfirmationLinks(SecretSeal seal, ConfirmationConfig config, InstantSource clock) {
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    String token(String subscriptionId, Confirmation.Awaited awaited) {
        byte[] challenge = awaited.challenge().getBytes(StandardCharsets.UTF_8);
        long until = awaited.since().plus(config.validFor()).toEpochMilli();
        byte[] said =
                ByteBuffer.allocate(Long.BYTES + challenge.length)
                        .putLong(until)
                        .put(challenge)
                        .array();
        byte[] sealed = seal.seal(SigningSecret.of(said), boundTo(subscriptionId)).bytes();
        return subscriptionId.substring(subscriptionId.indexOf('_') + 1)
                + "~"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty if it was not made here, or its time is over. */
    Optional<Opened> open(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String subscriptionId = "sub_" + parts.group(1);
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(parts.group(2));
            byte[] said = seal.open(new EncryptedSecret(sealed), boundTo(subscriptionId)).key();
            Instant until = Instant.ofEpochMilli(ByteBuffer.wrap(said).getLong());
            String challenge =
                    new String(said, Long.BYTES, said.length - Long.BYTES, StandardCharsets.UTF_8);
            return clock.instant().isBefore(until)
                    ? Optional.of(new Opened(subscriptionId, challenge))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Nothing else that is sealed opens as a link. */
    private static String boundTo(String subscriptionId) {
        return "confirmation:" + subscriptionId;
    }
}
