package io.twosource.alert.newsroom;

import java.util.Locale;

/** Keeps who changed what, for operators. */
public interface Audit {

    /** What is kept. */
    enum Change {
        TOKEN_CREATED,
        TOKEN_REVOKED,
        NEWSROOM_CREATED,
        NEWSROOM_CHANGED,
        NEWSROOM_REMOVED,
        SUBSCRIPTION_CREATED,
        SUBSCRIPTION_CHANGED,
        SUBSCRIPTION_DELETED;

        /** As operators subscribe to it: {@code token.created}. */
        public String type() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    /**
     * Keeps a change that was made. Where Kafka does not take it, the change stands all the same,
     * and it is counted and written to the log.
     *
     * @param subject the id of what was changed
     * @param by {@link Caller#name()}
     * @param detail what is to know of it, nothing secret
     */
    void keep(Change change, String subject, String by, String detail);
}
