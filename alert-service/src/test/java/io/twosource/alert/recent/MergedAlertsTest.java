package io.twosource.alert.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.topic.AlertTopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** An alert is written as the second after noon at which it was raised, and a letter. */
class MergedAlertsTest {

    @Test
    void theNewestComesFirstWhicheverItIs() {
        assertThat(merged(List.of("9a", "5b", "1c"), List.of("7d", "3e", "0f")))
                .containsExactly("9a", "7d", "5b", "3e", "1c", "0f");
    }

    @Test
    void whatIsAmongBothComesOnce() {
        assertThat(merged(List.of("9a", "5b"), List.of("9a", "5b", "3e")))
                .containsExactly("9a", "5b", "3e");
    }

    @Test
    void ofOneInstantWhatWasRaisedComesFirstAndInItsOrder() {
        assertThat(merged(List.of("5b", "5a"), List.of("5a", "5b", "5c", "5d")))
                .containsExactly("5b", "5a", "5c", "5d");
    }

    @Test
    void eitherMayBeEmpty() {
        assertThat(merged(List.of(), List.of("1a"))).containsExactly("1a");
        assertThat(merged(List.of("1a"), List.of())).containsExactly("1a");
        assertThat(merged(List.of(), List.of())).isEmpty();
        assertThatThrownBy(() -> new MergedAlerts(List.<Alert>of().iterator(), List.of()).next())
                .isInstanceOf(NoSuchElementException.class);
    }

    private static List<String> merged(List<String> raised, List<String> past) {
        List<String> merged = new ArrayList<>();
        new MergedAlerts(alerts(raised).iterator(), alerts(past))
                .forEachRemaining(alert -> merged.add(alert.notice().id()));
        return merged;
    }

    private static List<Alert> alerts(List<String> names) {
        return names.stream().map(MergedAlertsTest::alert).toList();
    }

    private static Alert alert(String name) {
        Notice notice =
                Notices.saying("peace", name, Notices.NOON.plusSeconds(name.charAt(0) - '0'));
        return Alert.of(notice, new AlertTopicId(new NewsroomId("desk"), "peace"));
    }
}
