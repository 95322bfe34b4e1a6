package io.twosource.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.websub.PushesUnderWay.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PushesUnderWayTest {

    private final List<String> read = new CopyOnWriteArrayList<>();
    private final List<Long> ended = new ArrayList<>();

    @Test
    void aFeedThatStallsKeepsNoOtherWaitingAndItsOwnStayInOrder() {
        CountDownLatch stalled = new CountDownLatch(1);
        try (PushesUnderWay pushes = new PushesUnderWay()) {
            begin(pushes, 1, "slow", stalled::await);
            begin(pushes, 2, "slow", () -> read.add("slow, later"));
            begin(pushes, 3, "quick", () -> read.add("quick"));

            await().until(() -> endedOf(pushes).equals(List.of(3L)));
            assertThat(read).containsExactly("quick");
            stalled.countDown();

            await().until(() -> endedOf(pushes).equals(List.of(3L, 1L, 2L)));
        }
    }

    @Test
    void whatIsInterruptedHasNotEnded() {
        PushesUnderWay pushes = new PushesUnderWay();
        begin(pushes, 1, "slow", () -> new CountDownLatch(1).await());

        pushes.close();

        assertThatThrownBy(pushes::ended).isInstanceOf(CompletionException.class);
    }

    private static void begin(PushesUnderWay pushes, long offset, String feed, Reading reading) {
        pushes.begin(
                new ConsumerRecord<>(
                        "hub-pushes",
                        0,
                        offset,
                        feed.getBytes(StandardCharsets.UTF_8),
                        new byte[0]),
                reading);
    }

    private List<Long> endedOf(PushesUnderWay pushes) {
        pushes.ended().forEach(push -> ended.add(push.offset()));
        return ended;
    }
}
