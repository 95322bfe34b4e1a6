package io.twosource.alert.recent;

import com.fasterxml.jackson.databind.util.RawValue;
import io.twosource.alert.message.StandardBodies;
import io.twosource.alert.message.Told;
import io.twosource.alert.notice.Notice;
import jakarta.inject.Singleton;
import java.util.List;

/** Alerts as JSON: the same that webhooks hold. Thread-safe. */
@Singleton
public class AlertJson {

    private final StandardBodies bodies = new StandardBodies();

    public String of(Alert alert) {
        return bodies.alert(new Told(alert.notice(), List.of(alert.topic().name())));
    }

    RawValue raw(Alert alert) {
        return new RawValue(of(alert));
    }

    RawValue raw(Notice notice, String alertTopic) {
        return new RawValue(bodies.alert(new Told(notice, List.of(alertTopic))));
    }
}
