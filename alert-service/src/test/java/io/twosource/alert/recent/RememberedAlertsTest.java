package io.twosource.alert.recent;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RememberedAlertsTest {

    private final RememberedAlerts remembered = new RememberedAlerts(10);

    @Test
    void eachAlertTopicHasItsOwn() {
        put("peace", 3);

        assertThat(remembered.of(topic("peace", "peace"))).hasValueSatisfying(has(3));
        assertThat(remembered.of(topic("war", "peace"))).isEmpty();
    }

    @Test
    void whatIsSavedAnewIsNotRemembered() {
        put("peace", 3);

        assertThat(remembered.of(topic("peace", "war"))).isEmpty();
    }

    @Test
    void whatWasNotAskedForTheLongestIsForgotten() {
        put("a", 4);
        put("b", 3);
        assertThat(remembered.of(topic("a", "peace"))).isPresent();

        put("c", 4);

        assertThat(remembered.of(topic("a", "peace"))).isPresent();
        assertThat(remembered.of(topic("b", "peace"))).isEmpty();
        assertThat(remembered.of(topic("c", "peace"))).isPresent();
    }

    @Test
    void moreThanThereIsRoomForIsNotRemembered() {
        put("a", 20);
        assertThat(remembered.of(topic("a", "peace"))).isEmpty();

        put("b", 9);
        assertThat(remembered.of(topic("b", "peace"))).hasValueSatisfying(has(9));
    }

    @Test
    void whatIsPutTwiceCountsOnce() {
        put("a", 4);
        put("a", 4);
        put("b", 4);

        assertThat(remembered.of(topic("a", "peace"))).isPresent();
    }

    private void put(String name, int alerts) {
        AlertTopic topic = topic(name, "peace");
        Alert alert = Alert.of(Notices.withdrawalConfirmed(), topic.id());
        remembered.put(topic, Collections.nCopies(alerts, alert));
    }

    private static AlertTopic topic(String name, String query) {
        AlertTopicId id = new AlertTopicId(new NewsroomId("desk"), name);
        return new AlertTopic(id, query, Notices.NOON, Optional.empty());
    }

    private static Consumer<List<Alert>> has(int alerts) {
        return all -> assertThat(all).hasSize(alerts);
    }
}
