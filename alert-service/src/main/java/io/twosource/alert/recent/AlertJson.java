package io.twosource.alert.recent;

import com.fasterxml.jackson.databind.util.RawValue;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.message.StandardBodies;
import io.twosource.alert.message.Told;
import io.twosource.alert.notice.Notice;
import jakarta.inject.Singleton;
import java.util.List;

/** Alerts as JSON: the same that webhooks hold. Thread-safe. */
@Singleton
public class AlertJson {

    private final StandardBodies bodies = new StandardBodies();
    private final DeskLinks desk;

    public AlertJson(DeskLinks desk) {
        this.desk = desk;
    }

    public String of(Alert alert) {
        return bodies.alert(
                told(alert.notice(), alert.topic().name()).matchedAt(alert.matchedAt()));
    }

    RawValue raw(Alert alert) {
        return new RawValue(of(alert));
    }

    RawValue raw(Notice notice, String alertTopic) {
        return new RawValue(bodies.alert(told(notice, alertTopic)));
    }

    private Told told(Notice notice, String alertTopic) {
        return Told.of(notice, List.of(alertTopic), desk);
    }
}
