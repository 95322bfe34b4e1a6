package io.twosource.alert.desk.subscription;

import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.log.HealthAnswer;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Subscription;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a subscription does, for people.
 *
 * @param detail more of it; empty: there is no more to say
 * @param since null where that does not count
 * @param next when something is sent at the earliest; null: at once, or never
 */
record EndpointState(Kind kind, String detail, @Nullable Moment since, @Nullable Moment next) {

    /** What it can be: most pressing first, since one subscription can be several. */
    enum Kind {
        OFF("off", "bad"),
        BROKEN("paused by the breaker", "bad"),
        FAILING("failing", "bad"),
        UNCONFIRMED("unconfirmed", "waits"),
        PAUSED("paused", "waits"),
        UNKNOWN("not known", "plainly"),
        HEALTHY("healthy", "good"),
        COME_FOR("come for", "plainly");

        private final String title;
        private final String look;

        Kind(String title, String look) {
            this.title = title;
            this.look = look;
        }

        public String title() {
            return title;
        }

        /** Its class in the style sheet. */
        public String look() {
            return look;
        }

        /** As addresses have it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Of a subscription.
     *
     * @param health empty where that is not known at the moment
     */
    static EndpointState of(Subscription subscription, Optional<HealthAnswer> health, Instant now) {
        Kind kind = kind(subscription, health);
        return new EndpointState(
                kind,
                detail(kind, subscription, health),
                moment(since(kind, subscription, health), now),
                moment(health.map(HealthAnswer::nextTryAt), now));
    }

    private static Kind kind(Subscription subscription, Optional<HealthAnswer> health) {
        if (subscription.isOff()) {
            return Kind.OFF;
        }
        if (!subscription.channel().isDelivered()) {
            return subscription.isPaused() ? Kind.PAUSED : Kind.COME_FOR;
        }
        if (!subscription.isConfirmed()) {
            return Kind.UNCONFIRMED;
        }
        if (subscription.isPaused()) {
            return Kind.PAUSED;
        }
        return health.map(HealthAnswer::state)
                .map(
                        state ->
                                switch (state) {
                                    case "paused" -> Kind.BROKEN;
                                    case "failing" -> Kind.FAILING;
                                    default -> Kind.HEALTHY;
                                })
                .orElse(Kind.UNKNOWN);
    }

    private static String detail(
            Kind kind, Subscription subscription, Optional<HealthAnswer> health) {
        return switch (kind) {
            case OFF -> whyOff(subscription, health);
            case BROKEN -> failures(health) + "; only now and then something is tried";
            case FAILING -> failures(health);
            case UNCONFIRMED -> "its owner has not confirmed it yet: alerts wait";
            case PAUSED -> "by your newsroom: alerts wait";
            case UNKNOWN -> "what is known of it moves between replicas: look again in a moment";
            case HEALTHY -> "";
            case COME_FOR -> "nothing is sent: whoever listens is told";
        };
    }

    private static String whyOff(Subscription subscription, Optional<HealthAnswer> health) {
        if (!subscription.isConfirmed()) {
            return "its owner has not confirmed it";
        }
        return health.map(HealthAnswer::pausedSince).isPresent()
                ? "it has failed for too long"
                : "it answered 410 Gone: it wants no more";
    }

    private static String failures(Optional<HealthAnswer> health) {
        int failures = health.map(HealthAnswer::failures).orElse(0);
        return failures == 1 ? "1 attempt failed" : failures + " attempts failed in a row";
    }

    private static Optional<Instant> since(
            Kind kind, Subscription subscription, Optional<HealthAnswer> health) {
        return switch (kind) {
            case OFF -> Optional.ofNullable(subscription.offSince());
            case BROKEN -> health.map(HealthAnswer::pausedSince);
            case FAILING -> health.map(HealthAnswer::failingSince);
            case UNCONFIRMED ->
                    Optional.of(subscription.confirmation())
                            .filter(Confirmation.Awaited.class::isInstance)
                            .map(Confirmation.Awaited.class::cast)
                            .map(Confirmation.Awaited::since);
            case PAUSED -> Optional.ofNullable(subscription.pausedSince());
            case UNKNOWN, HEALTHY, COME_FOR -> Optional.empty();
        };
    }

    private static @Nullable Moment moment(Optional<Instant> at, Instant now) {
        return at.map(time -> new Moment(time, now)).orElse(null);
    }
}
