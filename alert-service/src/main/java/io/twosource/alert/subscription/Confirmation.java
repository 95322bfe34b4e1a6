package io.twosource.alert.subscription;

import io.twosource.platform.Sha256;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** Whether whoever owns an endpoint has agreed to be sent alerts. */
public sealed interface Confirmation {

    /** It has, or need not be asked. */
    record Given() implements Confirmation {}

    /**
     * It has not yet: alerts wait.
     *
     * @param challenge what shows that what was sent there has been read; a secret until then
     * @param since when it was asked last
     */
    record Awaited(String challenge, Instant since) implements Confirmation {

        private static final int CHALLENGE_BYTES = 24;
        private static final int SHOWN_BYTES = 8;

        /** A challenge that nobody can guess. */
        public static Awaited generate(SecureRandom random, Instant now) {
            byte[] challenge = new byte[CHALLENGE_BYTES];
            random.nextBytes(challenge);
            return new Awaited(HexFormat.of().formatHex(challenge), now);
        }

        /** The same, asked once more. */
        public Awaited again(Instant now) {
            return new Awaited(challenge, now);
        }

        /** What a delivery tells that asks for it; the challenge cannot be told from it. */
        public String newsId() {
            String hash = HexFormat.of().formatHex(Sha256.of(challenge), 0, SHOWN_BYTES);
            return "confirmation:%s:%d".formatted(hash, since.toEpochMilli());
        }

        @Override
        public String toString() {
            return "Awaited[since=" + since + "]";
        }
    }
}
