package io.twosource.alert.service;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Claim;
import io.twosource.avro.ClaimEntry;
import io.twosource.avro.ClaimState;
import io.twosource.avro.ClaimStatus;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a claim came to stand where it does, and what is taken away of it; by the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ClaimStoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    @Inject RecordWriter writer;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
    }

    @Test
    void itsStatesAreTheStopsOfItsHistory() {
        claim();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        notice("n1", now.minusSeconds(9));
        notice("n2", now);

        await().atMost(SOON)
                .untilAsserted(() -> get(path("states")).then().body("states", hasSize(1)));
        get(path("states"))
                .then()
                .body("states[0].at", equalTo(now.minusSeconds(9).toString()))
                .body("states[0].status", equalTo("confirmed"))
                .body("next", nullValue());
    }

    @Test
    void itsTimelineHasTheSentencesAround() {
        claim();
        entry();

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                get(path("timeline"))
                                        .then()
                                        .body(
                                                "timeline[0].evidence.before",
                                                equalTo("Trucks were seen at noon."))
                                        .body(
                                                "timeline[0].evidence.after",
                                                equalTo("He spoke in Moscow.")));
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json, Dmitry Peskov",
        "csv, text/csv, Dmitry Peskov",
        "ninjs, application/vnd.iptc.ninjs+json, Dmitry Peskov",
        "claimreview, application/ld+json, ClaimReview",
        "text, text/plain, confirms"
    })
    void itIsTakenAwayInEachFormat(String format, String type, String holds) {
        claim();

        get(path("export") + "?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .header("Content-Disposition", containsString("attachment; filename=\"claim-" + id))
                .body(containsString(holds));
        assertThat(get(path("export") + "?format=" + format + "&asOf=" + NOON).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoExportIsRefused() {
        claim();

        Api.isProblem(get(path("export") + "?format=pdf"), 400);
        Api.isProblem(get(path("export") + "?asOf=yesterday"), 400);
        Api.isProblem(get(path("export") + "?asOf=" + NOON.minusSeconds(1)), 404);
        Api.isProblem(get("/v1/claims/nobody-said-so/export"), 404);
        Api.isProblem(get("/v1/claims/nobody-said-so/states"), 404);
        Api.isProblem(get(path("states") + "?after=nonsense"), 400);
        Api.isProblem(get(path("states") + "?limit=0"), 400);
    }

    private String path(String of) {
        return "/v1/claims/%s/%s".formatted(id, of);
    }

    private void notice(String noticeId, Instant at) {
        writer.write(Topics.NOTICES, id, AvroNotices.confirmed(noticeId, id, "A dam broke", at))
                .join();
    }

    private void claim() {
        writer.write(
                        Topics.CLAIMS,
                        id,
                        new Claim(
                                id,
                                "A dam broke",
                                new ClaimState(ClaimStatus.REPORTED, 1, 0, 1),
                                List.of(said().getEntry())))
                .join();
        await().atMost(SOON).until(() -> get("/v1/claims/" + id).statusCode() == 200);
    }

    private ClaimEntry said() {
        return AvroNotices.entry(id, "statement", NOON, NOON);
    }

    private void entry() {
        String topic = Topics.CLAIM_ENTRIES.name();
        writer.write(
                        new ProducerRecord<>(
                                topic,
                                Utils.toPositive(Utils.murmur2(id.getBytes(StandardCharsets.UTF_8)))
                                        % Topics.CLAIM_ENTRIES.partitions(),
                                (id + "/statement").getBytes(StandardCharsets.UTF_8),
                                Topics.CLAIM_ENTRIES
                                        .values()
                                        .serializer()
                                        .serialize(topic, said())))
                .join();
    }
}
