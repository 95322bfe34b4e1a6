package io.twosource.alert.quota;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a newsroom is limited. */
public enum Quota {
    ALERT_TOPICS(Per.EVER),
    SUBSCRIPTIONS(Per.EVER),
    TOKENS(Per.EVER),
    /** Claims that have marks. */
    MARKS(Per.EVER),
    /** Event streams that are open at this replica. */
    STREAMS(Per.EVER),
    PREVIEWS(Per.MINUTE),
    /** Of claims. */
    SEARCHES(Per.MINUTE),
    /** Requests for what was missed, or would have been told. */
    REPLAYS(Per.MINUTE),
    /**
     * Deliveries that are sent since somebody asks for them: by replays, retries, tests, backfills.
     */
    RESENDS(Per.MINUTE),
    /** Requests to endpoints' owners to confirm them. */
    CONFIRMATIONS(Per.MINUTE),
    /** Webhooks and mails; those above wait their turn. */
    DELIVERIES(Per.SECOND);

    /** The time over which something is counted. */
    public enum Per {
        /** What there is at a time, however long. */
        EVER(Duration.ZERO),
        MINUTE(Duration.ofMinutes(1)),
        SECOND(Duration.ofSeconds(1));

        private final Duration time;

        Per(Duration time) {
            this.time = time;
        }

        Duration time() {
            return time;
        }
    }

    private final Per per;

    Quota(Per per) {
        this.per = per;
    }

    Per per() {
        return per;
    }

    /** The limit of newsrooms that have none of their own. */
    public int standard(QuotaConfig config) {
        return switch (this) {
            case ALERT_TOPICS -> config.alertTopics();
            case SUBSCRIPTIONS -> config.subscriptions();
            case TOKENS -> config.tokens();
            case MARKS -> config.marks();
            case STREAMS -> config.streams();
            case PREVIEWS -> config.previews();
            case SEARCHES -> config.searches();
            case REPLAYS -> config.replays();
            case RESENDS -> config.resends();
            case CONFIRMATIONS -> config.confirmations();
            case DELIVERIES -> config.deliveries();
        };
    }

    /** As settings, the API and metrics write it: {@code alert-topics}. */
    @JsonValue
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if it is none's title. */
    public static Optional<Quota> ofTitle(String title) {
        return Arrays.stream(values()).filter(quota -> quota.title().equals(title)).findFirst();
    }
}
