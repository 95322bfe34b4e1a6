package io.twosource.alert.recent;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.topic.AlertTopicId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list, page by page, has what the feed has, and in its order. An alert is written as the
 * second after noon at which it was raised, and a letter.
 */
class RecentAlertsTest {

    private static final AlertTopicId TOPIC = new AlertTopicId(new NewsroomId("desk"), "peace");
    private static final List<String> PAST = List.of("9b", "9a", "7d", "7c", "5e", "3f", "3a");

    private final RecentAlerts recent =
            new RecentAlerts((_, bytes) -> alert(new String(bytes, StandardCharsets.UTF_8)));
    private TopologyTestDriver driver;
    private WindowStore<String, byte[]> store;

    @BeforeEach
    void raise() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(
                Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(
                                RecentAlerts.STORE, Duration.ofDays(7), Duration.ofMillis(1), true),
                        Serdes.String(),
                        Serdes.ByteArray()));
        builder.stream("alerts", Consumed.with(Serdes.String(), Serdes.ByteArray()))
                .process(Unused::new, RecentAlerts.STORE);
        driver = new TopologyTestDriver(builder.build());
        store = driver.getWindowStore(RecentAlerts.STORE);
        Stream.of("1a", "3b", "3c", "3a", "5a", "7a", "7b", "7c", "9c")
                .forEach(
                        name ->
                                store.put(
                                        TOPIC.toString(),
                                        name.getBytes(StandardCharsets.UTF_8),
                                        at(name).toEpochMilli()));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 20})
    void thePagesOfTheListAreTheFeed(int limit) {
        List<String> feed = names(newest(Optional.empty(), 100));

        assertThat(feed).hasSize(14).doesNotHaveDuplicates();
        assertThat(pages(limit)).isEqualTo(feed);
    }

    private List<String> pages(int limit) {
        List<String> all = new ArrayList<>();
        Optional<AlertCursor> after = Optional.empty();
        do {
            List<Alert> found = newest(after, limit + 1);
            List<Alert> page = found.subList(0, Math.min(limit, found.size()));
            all.addAll(names(page));
            after =
                    found.size() > limit
                            ? AlertCursor.parse(AlertCursor.of(page.getLast()).toString())
                            : Optional.empty();
        } while (after.isPresent());
        return all;
    }

    private List<Alert> newest(Optional<AlertCursor> after, int limit) {
        List<Alert> past = PAST.stream().map(RecentAlertsTest::alert).toList();
        return recent.newest(store, TOPIC, past, Instant.EPOCH, after, limit);
    }

    private static List<String> names(List<Alert> alerts) {
        return alerts.stream().map(alert -> alert.notice().id()).toList();
    }

    private static Instant at(String name) {
        return Notices.NOON.plusSeconds(name.charAt(0) - '0');
    }

    private static Alert alert(String name) {
        return Alert.of(Notices.saying("peace", name, at(name)), TOPIC);
    }

    /** A store is there if a processor has it. */
    private static final class Unused implements Processor<String, byte[], Void, Void> {

        @Override
        public void process(Record<String, byte[]> alert) {
            throw new IllegalStateException("nothing is sent");
        }
    }
}
