package io.twosource.alert.queue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.twosource.platform.problem.ReadAs;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a delivery. */
public enum DeliveryState {
    /** It is on its way or waits for its next attempt. */
    DUE,
    DELIVERED,
    /** Given up. */
    FAILED,
    /** Nobody waits for it. */
    CANCELLED;

    /** As the API writes it. */
    @JsonValue
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if it is none's title. */
    public static Optional<DeliveryState> ofTitle(String title) {
        return Arrays.stream(values()).filter(state -> state.title().equals(title)).findFirst();
    }

    /** Of a parameter that is one. */
    public static final class Title implements ReadAs.Reading {

        @Override
        public Optional<?> apply(String title) {
            return ofTitle(title);
        }
    }
}
