package io.twosource.alert.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some deliveries, newest first.
 *
 * @param next what to ask for after these; absent where there are no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryPage(List<DeliveryAnswer> deliveries, @Nullable String next) {

    /** One more than asked for tells that there are more. */
    static DeliveryPage of(List<LoggedDelivery> found, int limit) {
        List<LoggedDelivery> shown = found.subList(0, Math.min(found.size(), limit));
        return new DeliveryPage(
                shown.stream().map(DeliveryAnswer::of).toList(),
                found.size() > limit ? shown.getLast().delivery().createdAt().toString() : null);
    }
}
