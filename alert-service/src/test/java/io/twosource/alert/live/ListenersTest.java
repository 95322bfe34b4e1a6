package io.twosource.alert.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.topic.AlertTopicId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final int MOST = 2;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Listeners listeners = new Listeners(registry, new AlertBoard(10, 100));
    private final AtomicInteger hungUp = new AtomicInteger();

    @BeforeEach
    void begin() {
        listeners.begin(Offsets.zero(2));
    }

    @Test
    void whoJoinsHearsAllFromWhereItJoined() throws InterruptedException {
        listeners.tell(alert(0, 4));

        Listener listener = join();
        listeners.tell(alert(0, 5));

        assertThat(listener.start()).hasToString("5-0");
        assertThat(listener.next(AT_ONCE))
                .hasValueSatisfying(
                        heard ->
                                assertThat(heard)
                                        .isInstanceOfSatisfying(
                                                LiveAlert.class,
                                                alert -> assertThat(alert.offset()).isEqualTo(5)));
        assertThat(listener.next(AT_ONCE)).isEmpty();
    }

    @Test
    void whatIsMarkedIsHeardBetweenAlertsAndMovesNobodyOn() throws InterruptedException {
        Listener listener = join();
        Marked marked = new Marked(new NewsroomId("desk"), "claim");
        listeners.tell(marked);

        assertThat(listener.next(AT_ONCE)).contains(marked);
        assertThat(listeners.told()).hasToString("0-0");
    }

    @Test
    void whoDoesNotKeepUpIsCutOffAndTheOthersAreNot() throws InterruptedException {
        Listener slow = join();
        Listener quick = join();
        for (int offset = 0; offset < 4; offset++) {
            listeners.tell(alert(0, offset));
            assertThat(quick.next(AT_ONCE)).isPresent();
        }

        assertThat(slow.isEnded()).isTrue();
        assertThat(quick.isEnded()).isFalse();
        assertThat(hungUp).hasValue(1);
        assertThat(listeners.count()).isEqualTo(1);
        assertThat(registry.counter("twosource.stream.cut.off").count()).isEqualTo(1);
    }

    @Test
    void thereIsRoomForSoMany() {
        join();
        Listener second = join();
        assertThat(listeners.join(3, MOST, hungUp::incrementAndGet)).isEmpty();

        listeners.leave(second);

        assertThat(listeners.join(3, MOST, hungUp::incrementAndGet)).isPresent();
    }

    private Listener join() {
        return listeners.join(3, MOST, hungUp::incrementAndGet).orElseThrow();
    }

    private static LiveAlert alert(int partition, long offset) {
        Alert alert =
                new Alert(
                        "a",
                        new AlertTopicId(NewsroomId.OPERATORS, "karabakh"),
                        Notices.withdrawalConfirmed(),
                        Optional.empty());
        return new LiveAlert(partition, offset, alert, () -> "{}");
    }
}
