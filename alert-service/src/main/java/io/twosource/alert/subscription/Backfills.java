package io.twosource.alert.subscription;

import java.time.Duration;

/** Has new subscriptions told what they would have been told before they were made. */
public interface Backfills {

    int MOST_DAYS = 7;

    /** How far back, at the most. */
    Duration LONGEST = Duration.ofDays(Backfills.MOST_DAYS);

    /**
     * Finds what a subscription would have been told in the last so long, all of it or nothing. The
     * problem is 400 where that is too much, 429 where it is more than the newsroom's quotas leave
     * room for, 503 where it cannot be found now.
     *
     * @param wanted is not made yet
     */
    Backfill find(Subscription wanted, Duration back);

    /** What was found for one subscription. */
    interface Backfill {

        /** Has it wait for the subscription, which is made next; returns when that is certain. */
        void begin();

        /**
         * The subscription is made: it is told all that, with what has come in the meantime, and
         * then what comes; returns when that is certain, how many alerts it is told.
         */
        int end();
    }
}
