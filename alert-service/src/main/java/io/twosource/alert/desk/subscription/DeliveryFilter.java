package io.twosource.alert.desk.subscription;

import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.log.OwnDeliveries;
import io.twosource.alert.queue.DeliveryState;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.service.Problems;
import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which deliveries are listed, as the address has it; what is empty keeps none out.
 *
 * @param state of the delivery
 * @param status class of the last attempt's: {@code 5xx}; or {@code none}, where nobody answered
 * @param since made then or later, UTC, as is {@code before}
 */
record DeliveryFilter(
        @RestQuery @DefaultValue("") String state,
        @RestQuery @DefaultValue("") String status,
        @RestQuery @DefaultValue("") String since,
        @RestQuery @DefaultValue("") String before) {

    private static final String NOBODY = "none";

    private static final List<String> STATUSES = List.of("2xx", "3xx", "4xx", "5xx", NOBODY);

    /** All that {@code state} can be. */
    public List<String> states() {
        return Arrays.stream(DeliveryState.values()).map(DeliveryState::title).toList();
    }

    /** All that {@code status} can be. */
    public List<String> statuses() {
        return STATUSES;
    }

    /** What to look for: one more than is shown tells that there are more. */
    OwnDeliveries.Wanted wanted(int shown) {
        Optional<DeliveryState> wanted =
                state.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                DeliveryState.ofTitle(state)
                                        .orElseThrow(() -> bad("state", state)));
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            throw bad("status", status);
        }
        return new OwnDeliveries.Wanted(
                one -> wanted.map(one.state()::equals).orElse(true) && hasStatus(one),
                time("since", since).orElse(Instant.EPOCH),
                time("before", before),
                shown + 1);
    }

    /** The address of what is older than a page's last. */
    String older(LoggedDelivery last) {
        return "?state=%s&status=%s&since=%s&before=%s"
                .formatted(
                        state,
                        status,
                        URLEncoder.encode(since, StandardCharsets.UTF_8),
                        last.delivery().createdAt());
    }

    /** A time of an address: with a zone, or as browsers' forms have it, in UTC. */
    static Optional<Instant> time(String name, String text) {
        boolean isLocal = text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");
        return Parameters.time(name, text.isEmpty() ? null : isLocal ? text + "Z" : text);
    }

    private boolean hasStatus(LoggedDelivery logged) {
        return status.isEmpty()
                || (!logged.attempts().isEmpty()
                        && status.equals(
                                Optional.ofNullable(logged.attempts().getLast().status())
                                        .map(code -> code / 100 + "xx")
                                        .orElse(NOBODY)));
    }

    private static RuntimeException bad(String name, String value) {
        return Problems.badParameter(name, "is none there is: " + value);
    }
}
