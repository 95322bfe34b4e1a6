package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;
import java.util.function.Supplier;

/**
 * An alert, and where it stands in Kafka.
 *
 * @param json as the body of a webhook, made once for all who want it
 */
public record LiveAlert(int partition, long offset, Alert alert, Supplier<String> json)
        implements Heard {

    /** As the API streams it. */
    public ServerEvent asJson() {
        return new ServerEvent(alert.notice().kind().type(), json.get());
    }
}
