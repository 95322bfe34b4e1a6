package io.twosource.alert.subscription;

import io.twosource.alert.change.Edit;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be changed of a subscription, made of whatever it is when that is decided. */
public sealed interface SubscriptionEdit extends Edit {

    /** What an edit makes of a subscription. */
    sealed interface Result {

        /** The subscription anew; the same where nothing is to change. */
        record Changed(Subscription subscription) implements Result {}

        /** It does not let it. */
        record Refused(String why) implements Result {}
    }

    Result of(Subscription stands, Instant at);

    @Override
    default boolean isWhole() {
        return false;
    }

    /**
     * Another wish in its place; its endpoint is on again, and paused it stays.
     *
     * @param keepsSecret whether a webhook goes on with the secrets that it has, if it has any
     */
    record Replaced(Subscription wish, boolean keepsSecret) implements SubscriptionEdit {
        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public Result of(Subscription stands, Instant at) {
            return new Result.Changed(wish.inPlaceOf(stands, keepsSecret));
        }
    }

    /** Since when it is counts from the first time. */
    record Paused() implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            return new Result.Changed(stands.isPaused() ? stands : stands.paused(at));
        }
    }

    /** It goes on. */
    record Resumed() implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            return new Result.Changed(stands.isPaused() ? stands.resumed(at) : stands);
        }
    }

    /** Its newsroom wants to hear no more of a claim. */
    record Silenced(String claimId) implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            Set<String> before = stands.filter().silencedClaims();
            if (before.contains(claimId)) {
                return new Result.Changed(stands);
            }
            if (before.size() >= SubscriptionRequest.MOST_SILENCED) {
                return new Result.Refused("has %d claims already".formatted(before.size()));
            }
            return silencing(stands, Stream.concat(before.stream(), Stream.of(claimId)), at);
        }
    }

    /** It wants to hear of it again. */
    record Unsilenced(String claimId) implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            Set<String> before = stands.filter().silencedClaims();
            return before.contains(claimId)
                    ? silencing(stands, before.stream().filter(Predicate.not(claimId::equals)), at)
                    : new Result.Changed(stands);
        }
    }

    /**
     * Its webhook signs with one more secret; those of before too, the newest of them until then.
     */
    record Rotated(EncryptedSecret secret, Instant until) implements SubscriptionEdit {

        /** Each signature is one more in a header, for one more receiver that is behind. */
        private static final int MOST_THAT_SIGN = 5;

        @Override
        public Result of(Subscription stands, Instant at) {
            if (!(stands.channel() instanceof Webhook webhook)) {
                return new Result.Refused(
                        stands.channel().title() + " has no secret: only a webhook is signed");
            }
            if (webhook.secrets(at).count() >= MOST_THAT_SIGN) {
                return new Result.Refused(
                        MOST_THAT_SIGN + " secrets sign already, until the oldest is retired");
            }
            return new Result.Changed(stands.with(webhook.rotated(secret, at, until), at));
        }
    }

    /**
     * Its endpoint's owner has agreed, which counts if that is what is still asked.
     *
     * @param asked {@link Confirmation.Awaited#newsId()}
     */
    record Confirmed(String asked) implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            return new Result.Changed(
                    stands.confirmation() instanceof Confirmation.Awaited awaited
                                    && awaited.newsId().equals(asked)
                            ? stands.confirmed(at)
                            : stands);
        }
    }

    /** Its endpoint's owner is asked once more for what is still to be answered. */
    record AskedAgain(Confirmation.Awaited asked) implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            if (!(stands.confirmation() instanceof Confirmation.Awaited(String challenge, var _))) {
                return new Result.Refused("its endpoint is confirmed");
            }
            return challenge.equals(asked.challenge()) && !stands.isOff()
                    ? new Result.Changed(stands.with(asked, at))
                    : new Result.Refused("its endpoint has been changed, or is off");
        }
    }

    /** Its endpoint is off. */
    record TurnedOff(Instant since) implements SubscriptionEdit {
        @Override
        public Result of(Subscription stands, Instant at) {
            return new Result.Changed(stands.isOff() ? stands : stands.off(since));
        }
    }

    private static Result silencing(Subscription stands, Stream<String> claims, Instant at) {
        Set<String> silenced = claims.collect(Collectors.toUnmodifiableSet());
        return new Result.Changed(stands.with(stands.filter().silencing(silenced), at));
    }
}
