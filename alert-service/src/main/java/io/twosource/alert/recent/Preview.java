package io.twosource.alert.recent;

import com.fasterxml.jackson.databind.util.RawValue;
import io.twosource.alert.message.AlertBody;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an alert topic would have raised.
 *
 * @param since from when on notices were looked at; there may have been too many for all
 * @param looked how many were
 * @param matched how many of them matched
 * @param alertsADay how many alerts a day that would be, to one decimal, of the days since the
 *     first notice that was looked at
 * @param alerts the newest of these, each as the body of a webhook
 */
public record Preview(
        Instant since,
        int looked,
        int matched,
        double alertsADay,
        @Schema(implementation = AlertBody[].class) List<RawValue> alerts) {}
