package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of twenty newsrooms one asks for all it can get; the others do not notice. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
@TestProfile(MisbehavingTenantTest.EndpointsOfAll.class)
class MisbehavingTenantTest {

    private static final int OTHERS = 19;
    private static final int ALERTS = 5;
    private static final int FLOODING = 32;
    private static final int OF_THE_FLOOD = 20;
    private static final String FLOOD = "flood";

    /** An endpoint on loopback may be one newsroom's, so each is named. */
    public static final class EndpointsOfAll implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String allowed =
                    Stream.concat(Stream.of(FLOOD), IntStream.range(0, OTHERS).mapToObj(Tenant::id))
                            .map("newsroom/%s=127.0.0.0/8"::formatted)
                            .collect(Collectors.joining(","));
            return Map.of("twosource.addresses.allowed", allowed);
        }
    }

    @Inject RecordWriter writer;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, LongAdder> answersToTheFlood = new ConcurrentHashMap<>();

    @Test
    void whatOneAsksForCostsTheOthersNothing() throws Exception {
        Api.waitUntilReady();
        CountDownLatch flooding = new CountDownLatch(FLOODING);
        try (Receiver itsOwn = new Receiver(request -> 204);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String flood = floodSubscribed(itsOwn);
            List<Tenant> others = new ArrayList<>();
            for (int number = 0; number < OTHERS; number++) {
                others.add(Tenant.named(Tenant.id(number)));
            }
            IntStream.range(0, FLOODING)
                    .forEach(number -> threads.execute(() -> flood(flood, flooding)));
            flooding.await();

            List<Future<List<Integer>>> work =
                    others.stream().map(tenant -> threads.submit(tenant::work)).toList();
            raise();

            for (Future<List<Integer>> one : work) {
                assertThat(one.get()).allMatch(status -> status / 100 == 2);
            }
            others.forEach(tenant -> tenant.awaitAlerts(ALERTS));
            over.set(true);
            assertThat(answersToTheFlood).containsKey(429);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> itsOwn.received().size() >= ALERTS * OF_THE_FLOOD);
            for (Tenant tenant : others) {
                tenant.close();
            }
        } finally {
            over.set(true);
        }
    }

    /** All of its subscriptions want everything, and it may be sent ten a second. */
    private static String floodSubscribed(Receiver receiver) {
        String token = Api.editorOf(FLOOD);
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("limits", Map.of("deliveries", 10, "alert-topics", 30)))
                .put("/v1/newsrooms/flood/quota")
                .then()
                .statusCode(200);
        for (int number = 0; number < OF_THE_FLOOD; number++) {
            Tenant.topic(token, "all-" + number).then().statusCode(200);
            Tenant.subscribe(token, "all-" + number, receiver.url()).then().statusCode(201);
        }
        return token;
    }

    private void flood(String token, CountDownLatch begun) {
        while (!over.get()) {
            int number = next.getAndIncrement();
            Response answer =
                    switch (number % 4) {
                        case 0 -> Tenant.preview(token);
                        case 1 -> Tenant.search(token);
                        case 2 -> Tenant.topic(token, "more-" + number);
                        default -> Tenant.replay(token);
                    };
            answersToTheFlood
                    .computeIfAbsent(answer.statusCode(), key -> new LongAdder())
                    .increment();
            begun.countDown();
        }
    }

    private void raise() {
        for (int number = 0; number < ALERTS; number++) {
            String id = UUID.randomUUID().toString();
            writer.write(Topics.NOTICES, id, AvroNotices.withdrawalConfirmed(id, Instant.now()))
                    .join();
        }
    }

    /** A newsroom that does what newsrooms do. */
    private record Tenant(String token, String subscription, Receiver receiver) {

        static String id(int number) {
            return "tenant-" + number;
        }

        static Tenant named(String name) throws IOException {
            String token = Api.editorOf(name);
            Receiver receiver = new Receiver(request -> 204);
            topic(token, "peace").then().statusCode(200);
            String subscription = subscribe(token, "peace", receiver.url()).path("subscriptionId");
            await().atMost(Duration.ofSeconds(30)).until(() -> isConfirmed(token, subscription));
            return new Tenant(token, subscription, receiver);
        }

        List<Integer> work() {
            List<Integer> answers = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                answers.add(preview(token).statusCode());
                answers.add(search(token).statusCode());
                answers.add(topic(token, "peace-" + round).statusCode());
                answers.add(replayOf(token, subscription).statusCode());
                answers.add(Api.as(token).get("/v1/subscriptions").statusCode());
            }
            return answers;
        }

        void awaitAlerts(int count) {
            await().atMost(Duration.ofSeconds(30)).until(() -> receiver.received().size() >= count);
        }

        void close() {
            Api.as(token).delete("/v1/subscriptions/" + subscription).then().statusCode(204);
            receiver.close();
        }

        static Response topic(String token, String name) {
            return Api.as(token)
                    .contentType("application/json")
                    .body(Map.of("query", "peacekeepers"))
                    .put("/v1/alert-topics/" + name);
        }

        static Response subscribe(String token, String topic, String url) {
            return Api.as(token)
                    .contentType("application/json")
                    .body(Api.wish(topic, Map.of("url", url, "secret", Api.SECRET)))
                    .post("/v1/subscriptions");
        }

        static Response preview(String token) {
            return Api.as(token)
                    .contentType("application/json")
                    .body(Map.of("query", "peacekeepers", "days", 7))
                    .post("/v1/alert-topics/peace/preview");
        }

        static Response search(String token) {
            return Api.as(token).get("/v1/claims?q=peacekeepers");
        }

        static Response replay(String token) {
            String id = Api.as(token).get("/v1/subscriptions").path("[0].subscriptionId");
            return replayOf(token, id);
        }

        static Response replayOf(String token, String subscription) {
            return Api.as(token)
                    .post(
                            "/v1/subscriptions/%s/replay?since=2024-04-17T00:00:00Z"
                                    .formatted(subscription));
        }

        private static boolean isConfirmed(String token, String subscription) {
            return "confirmed"
                    .equals(
                            Api.as(token)
                                    .get("/v1/subscriptions/" + subscription)
                                    .path("confirmation"));
        }
    }
}
