package io.twosource.alert.service;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Claim;
import io.twosource.avro.ClaimState;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.Notice;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What newsrooms read: claims, alerts, feeds and previews, through the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class ReadingTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject RecordWriter writer;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
    }

    @Test
    void aClaimIsFoundByItsWordsAndReadWithItsTimeline() {
        String id = claim("A meteor fell on Gyumri", now);

        await().atMost(SOON).until(() -> found("q=meteor AND speaker:peskov").equals(List.of(id)));

        assertThat(found("q=meteor&status=denied")).isEmpty();
        assertThat(found("q=meteor&since=2100-01-01T00:00:00Z")).isEmpty();
        get("/v1/claims/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo("A meteor fell on Gyumri"))
                .body("status", equalTo("confirmed"))
                .body("timeline[0].speaker.name", equalTo("Dmitry Peskov"))
                .body("timeline[0].side", equalTo("for"))
                .body("timeline[0].confidence", equalTo(.9f))
                .body("timeline[0].worth", equalTo(.8f))
                .body("timeline[0].article.language", equalTo("en"));
    }

    @Test
    void pagesOfClaimsHaveEachOnceNewestFirst() {
        List<String> ids =
                List.of(claim("zebra one", now), claim("zebra two", now), claim("zebra", now));
        await().atMost(SOON).until(() -> found("q=zebra").size() == 3);

        List<String> first = get("/v1/claims?q=zebra&limit=2").path("claims.id");
        String next = get("/v1/claims?q=zebra&limit=2").path("next");
        List<String> second = get("/v1/claims?q=zebra&limit=2&after=" + next).path("claims.id");

        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(1);
        assertThat(ids).containsAll(first).containsAll(second);
        get("/v1/claims?q=zebra&limit=2&after=" + next).then().body("next", equalTo(null));
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedWithItsPosition() {
        get("/v1/claims?q=peace AND (")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("q"))
                .body("violations[0].message", containsString("at position 11"));
        get("/v1/claims?since=yesterday").then().statusCode(400);
        get("/v1/claims?after=nonsense").then().statusCode(400);
        get("/v1/claims?limit=1000").then().statusCode(400);
        get("/v1/claims/nobody-said-so").then().statusCode(404);
    }

    @Test
    void whatWasKnownThenIsTold() {
        Instant before = now.minusSeconds(600);
        String id = claim("A bridge fell", before.plusSeconds(60));
        write(notice(id, "A bridge fell", before.plusSeconds(60)));
        await().atMost(SOON).until(() -> get("/v1/claims/" + id).statusCode() == 200);

        await().atMost(SOON)
                .until(
                        () ->
                                "confirmed"
                                        .equals(
                                                get("/v1/claims/" + id + "?asOf=" + now)
                                                        .path("status")));
        get("/v1/claims/" + id + "?asOf=" + now).then().body("timeline.size()", equalTo(1));
        get("/v1/claims/" + id + "?asOf=" + before).then().statusCode(404);
    }

    @Test
    void alertsAreListedNewestFirstAndStandInTheFeed() throws Exception {
        String topic = "volcano";
        Api.putTopic(topic, topic).then().statusCode(200);
        for (int number = 0; number < 5; number++) {
            write(notice("claim-v" + number, "volcano " + number, now.plusMillis(number / 2)));
        }
        await().atMost(SOON).until(() -> alerts(topic, "").size() == 5);

        assertThat(alerts(topic, "").getFirst()).isEqualTo("volcano 4");
        String next = get("/v1/alerts?topic=volcano&limit=3").path("next");
        assertThat(alerts(topic, "&limit=3")).hasSize(3);
        assertThat(alerts(topic, "&limit=3&after=" + next))
                .hasSize(2)
                .doesNotContainAnyElementsOf(alerts(topic, "&limit=3"));
        SyndFeed feed = feed("volcano");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries())
                .hasSize(5)
                .extracting(SyndEntry::getUri)
                .doesNotHaveDuplicates();
        assertThat(feed.getEntries().getFirst().getTitle()).contains("volcano 4");
        get("/v1/alerts?topic=nowhere").then().statusCode(404);
        get("/v1/alerts").then().statusCode(400);
    }

    @Test
    void aNewTopicBeginsWithWhatItWouldHaveRaised() throws Exception {
        for (int number = 0; number < 5; number++) {
            write(notice("claim-g" + number, "geyser " + number, now.minusSeconds(60 - number)));
        }
        String path = "/v1/alert-topics/geyser/preview";
        await().atMost(SOON)
                .until(() -> preview(path, Map.of("query", "geyser")).path("matched").equals(5));

        Api.putTopic("geyser", "geyser").then().statusCode(200);

        assertThat(alerts("geyser", "")).startsWith("geyser 4").endsWith("geyser 0").hasSize(5);
        List<String> before = entries("geyser");
        assertThat(before).hasSize(5).doesNotHaveDuplicates();
        write(notice("claim-g5", "geyser 5", now));
        await().atMost(SOON).until(() -> alerts("geyser", "").size() == 6);
        String next = get("/v1/alerts?topic=geyser&limit=4").path("next");
        assertThat(alerts("geyser", "&limit=4"))
                .containsExactly("geyser 5", "geyser 4", "geyser 3", "geyser 2");
        assertThat(alerts("geyser", "&limit=4&after=" + next))
                .containsExactly("geyser 1", "geyser 0");
        assertThat(entries("geyser")).hasSize(6).endsWith(before.toArray(String[]::new));
    }

    @Test
    void aPreviewTellsWhatWouldHaveMatched() {
        write(notice("claim-p1", "glacier melts", now));
        write(notice("claim-p2", "glacier grows", now.plusMillis(1)));
        String path = "/v1/alert-topics/unsaved/preview";

        await().atMost(SOON)
                .until(() -> preview(path, Map.of("query", "glacier")).path("matched").equals(2));

        preview(path, Map.of("query", "glacier", "days", 7))
                .then()
                .body("alerts[0].data.claim.text", equalTo("glacier grows"))
                .body("alertsADay", greaterThan(0f));
        preview(path, Map.of("query", "glacier AND (")).then().statusCode(400);
        preview(path, Map.of("days", 8)).then().statusCode(400);
        preview(path, Map.of()).then().statusCode(404);
    }

    private static io.restassured.response.Response preview(String path, Map<String, ?> body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static List<String> entries(String topic) throws FeedException {
        return feed(topic).getEntries().stream().map(SyndEntry::getUri).toList();
    }

    private static SyndFeed feed(String topic) throws FeedException {
        String feed = get("/v1/alert-topics/" + topic + "/feed.atom").asString();
        return new SyndFeedInput().build(new StringReader(feed));
    }

    private static List<String> found(String query) {
        return get("/v1/claims?" + query).path("claims.id");
    }

    private static List<String> alerts(String topic, String more) {
        return get("/v1/alerts?topic=" + topic + more).path("alerts.data.claim.text");
    }

    private String claim(String text, Instant at) {
        String id = UUID.randomUUID().toString();
        Notice notice = notice(id, text, at);
        ClaimState state = new ClaimState(ClaimStatus.CONFIRMED, 1, 0, 1);
        writer.write(Topics.CLAIMS, id, new Claim(id, text, state, List.of(notice.getCause())))
                .join();
        return id;
    }

    private static Notice notice(String claimId, String claim, Instant at) {
        return AvroNotices.confirmed(UUID.randomUUID().toString(), claimId, claim, at);
    }

    private void write(Notice notice) {
        writer.write(Topics.NOTICES, notice.getClaimId(), notice).join();
    }
}
