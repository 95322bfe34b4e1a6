package io.twosource.alert.recent;

import com.fasterxml.jackson.databind.util.RawValue;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.webhook.BodyWriter;
import jakarta.inject.Singleton;
import java.util.List;

/** Alerts as JSON: the same that webhooks hold. Thread-safe. */
@Singleton
public class AlertJson {

    private final BodyWriter bodies = new BodyWriter();

    public String of(Alert alert) {
        return bodies.write(alert.notice(), List.of(alert.topic().name()));
    }

    RawValue raw(Alert alert) {
        return new RawValue(of(alert));
    }

    RawValue raw(Notice notice, String alertTopic) {
        return new RawValue(bodies.write(notice, List.of(alertTopic)));
    }
}
