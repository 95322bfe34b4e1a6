package io.twosource.alert.newsroom;

import io.twosource.platform.token.TokenHash;
import java.time.Instant;

/**
 * Something about the tokens of a newsroom. Each stands under a key of its own, so replicas that
 * write at once take nothing back of each other: what is revoked stays revoked.
 */
public sealed interface TokenRecord {

    NewsroomId newsroom();

    /** What it stands under in Kafka. */
    String key();

    /** A member is let in. */
    record Admitted(NewsroomId newsroom, Token token) implements TokenRecord {
        @Override
        public String key() {
            return keyOf(newsroom, token.id());
        }

        static String keyOf(NewsroomId newsroom, String tokenId) {
            return newsroom + "/" + tokenId;
        }
    }

    /** A token lets nobody in any more, whatever else is written of it. */
    record Revoked(NewsroomId newsroom, String tokenId, TokenHash hash, Instant at, String by)
            implements TokenRecord {
        @Override
        public String key() {
            return Admitted.keyOf(newsroom, tokenId) + "/revoked";
        }
    }

    /**
     * A token was used.
     *
     * @param hour in which it was
     */
    record Used(NewsroomId newsroom, String tokenId, Instant hour) implements TokenRecord {
        @Override
        public String key() {
            return keyOf(newsroom, tokenId);
        }

        static String keyOf(NewsroomId newsroom, String tokenId) {
            return Admitted.keyOf(newsroom, tokenId) + "/used";
        }
    }

    /** A newsroom is removed, or begins: no token that it had before lets anybody in. */
    record Voided(NewsroomId newsroom, Instant at, String by) implements TokenRecord {
        @Override
        public String key() {
            return newsroom.value();
        }
    }
}
