package io.twosource.alert.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.quota.FairPlaces;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.recent.AlertJson;
import io.twosource.alert.topic.AlertTopicId;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is one place, and five alerts were missed. */
class CatchingUpTest {

    private static final TopicPartition PARTITION = new TopicPartition("alerts", 0);
    private static final int MISSED = 5;

    private final Listeners listeners =
            new Listeners(new SimpleMeterRegistry(), new AlertBoard(10, 100));
    private final CatchingUp catchingUp =
            new CatchingUp(new FairPlaces(1, 1, 10), CatchingUpTest::reader, listeners);

    @BeforeEach
    void begin() {
        listeners.begin(Offsets.parse(String.valueOf(MISSED), 1).orElseThrow());
    }

    @Test
    void whoTakesNothingKeepsNobodyFromCatchingUpAndLosesNothing() throws Exception {
        Connection stalled = new Connection(true);
        FutureTask<Optional<Listener>> waiting = new FutureTask<>(() -> resume(stalled, "desk"));
        Thread.ofVirtual().start(waiting);
        assertThat(stalled.isWaitedFor.await(1, TimeUnit.MINUTES)).isTrue();

        Connection quick = new Connection(false);
        assertThat(resume(quick, "wire")).isPresent();

        assertThat(quick.events()).isEqualTo(MISSED);
        assertThat(stalled.events()).isZero();
        stalled.takesAgain.countDown();
        assertThat(waiting.get(1, TimeUnit.MINUTES)).isPresent();
        assertThat(stalled.events()).isEqualTo(MISSED);
    }

    private Optional<Listener> resume(Connection connection, String newsroom) throws Exception {
        NewsroomId id = new NewsroomId(newsroom);
        Client client = new Client(id, connection.request(), () -> true);
        EventStream stream =
                new EventStream(
                        Offsets.zero(1),
                        alert -> true,
                        new EventWriter(connection, client, LiveAlert::asJson));
        return catchingUp.run(stream, Offsets.zero(1), id, () -> listeners.join(10, 10, () -> {}));
    }

    private static AlertReader reader(Offsets from) {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.seek(PARTITION, from.next(0));
        for (long offset = from.next(0); offset < MISSED; offset++) {
            consumer.addRecord(
                    new ConsumerRecord<>(PARTITION.topic(), 0, offset, "a", new byte[0]));
        }
        return new AlertReader(
                consumer,
                (topic, bytes) ->
                        new Alert(
                                "a",
                                new AlertTopicId(NewsroomId.OPERATORS, "karabakh"),
                                Notices.withdrawalConfirmed(),
                                Optional.empty()),
                new AlertJson(DeskLinks.NONE));
    }

    /** What is written to a client that takes nothing waits until it does. */
    private static final class Connection extends ByteArrayOutputStream {

        private final CountDownLatch isWaitedFor = new CountDownLatch(1);
        private final CountDownLatch takesAgain;

        Connection(boolean stalled) {
            this.takesAgain = new CountDownLatch(stalled ? 1 : 0);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            isWaitedFor.countDown();
            try {
                takesAgain.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            super.write(bytes);
        }

        long events() {
            return toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> it.startsWith("id:"))
                    .count();
        }

        HttpServerRequest request() {
            HttpServerResponse response =
                    proxy(
                            HttpServerResponse.class,
                            Map.of("writeQueueFull", () -> takesAgain.getCount() > 0));
            return proxy(HttpServerRequest.class, Map.of("response", () -> response));
        }

        private static <T> T proxy(
                Class<T> type, Map<String, java.util.function.Supplier<Object>> answers) {
            return type.cast(
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (self, method, arguments) ->
                                    answers.getOrDefault(method.getName(), () -> false).get()));
        }
    }
}
