package io.twosource.alert.service;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that is said on a claim, page by page, through the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class TimelineTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MOST_ON_A_CLAIM = 64;
    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    @Inject RecordWriter writer;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
    }

    @Test
    void ofALongClaimEachStatementIsOnOnePageOldestFirst() {
        List<ClaimEntry> said = said(150);
        write(said);

        List<String> times = pages("?limit=40");

        assertThat(times).isEqualTo(said.stream().map(TimelineTest::published).toList());
        assertThat(pages("")).isEqualTo(times);
        get("/v1/claims/" + id)
                .then()
                .body("timeline", hasSize(MOST_ON_A_CLAIM))
                .body("statements", equalTo(150))
                .body("next", equalTo(path()));
    }

    @Test
    void ofALongClaimWhatWasKnownThenIsTold() {
        write(said(150));
        String then = "?asOf=" + NOON.plusSeconds(109);

        assertThat(pages(then + "&limit=30")).hasSize(110);
        get("/v1/claims/" + id + then).then().body("next", equalTo(path() + then));
        Api.isProblem(get(path() + "?asOf=" + NOON.minusSeconds(1)), 404);
    }

    @Test
    void aClaimThatIsTakenBackInPartHasWhatIsLeft() {
        List<ClaimEntry> said = said(70);
        write(said);
        forget(said.get(3));

        await().atMost(SOON).until(() -> pages("").size() == 69);

        assertThat(pages("")).doesNotContain(published(said.get(3)));
    }

    @Test
    void aShortClaimIsReadInPagesToo() {
        List<ClaimEntry> said = said(3);
        claim(said);

        assertThat(pages("?limit=2"))
                .isEqualTo(said.stream().map(TimelineTest::published).toList());
        assertThat(pages("?asOf=" + NOON)).hasSize(1);
        Api.isProblem(get(path() + "?asOf=" + NOON.minusSeconds(1)), 404);
        get("/v1/claims/" + id).then().body("next", equalTo(null));
    }

    @Test
    void whatIsNoPageIsRefused() {
        claim(said(1));

        Api.isProblem(get("/v1/claims/nobody-said-so/timeline"), 404);
        Api.isProblem(get(path() + "?after=nonsense"), 400);
        Api.isProblem(get(path() + "?limit=0"), 400);
        Api.isProblem(get(path() + "?limit=201"), 400);
    }

    /** The times of all articles, as they come. */
    private List<String> pages(String query) {
        List<String> all = new ArrayList<>();
        @Nullable String next = null;
        do {
            String more = next == null ? "" : (query.isEmpty() ? "?" : "&") + "after=" + next;
            Response page = get(path() + query + more);
            all.addAll(page.then().statusCode(200).extract().path("timeline.article.published"));
            next = page.path("next");
        } while (next != null);
        return all;
    }

    private String path() {
        return "/v1/claims/" + id + "/timeline";
    }

    /** A second after another, and known as soon. */
    private List<ClaimEntry> said(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                AvroNotices.entry(
                                        id,
                                        "statement-" + number,
                                        NOON.plusSeconds(number),
                                        NOON.plusSeconds(number)))
                .toList();
    }

    /** As extract-service does. */
    private void write(List<ClaimEntry> said) {
        said.forEach(entry -> send(entry, true));
        claim(said);
        await().atMost(SOON).until(() -> pages("").size() == said.size());
    }

    private void claim(List<ClaimEntry> said) {
        int first = Math.max(0, said.size() - MOST_ON_A_CLAIM);
        writer.write(
                        Topics.CLAIMS,
                        id,
                        new Claim(
                                id,
                                "A dam broke",
                                new ClaimState(ClaimStatus.CONFIRMED, 1, 0, said.size()),
                                said.subList(first, said.size()).stream()
                                        .map(ClaimEntry::getEntry)
                                        .toList()))
                .join();
        await().atMost(SOON).until(() -> get("/v1/claims/" + id).statusCode() == 200);
    }

    private void forget(ClaimEntry entry) {
        send(entry, false);
    }

    /** In the partition of its claim. */
    private void send(ClaimEntry entry, boolean stands) {
        String topic = Topics.CLAIM_ENTRIES.name();
        String key = id + '/' + entry.getEntry().getStatement().getStatementId();
        byte[] value =
                stands ? Topics.CLAIM_ENTRIES.values().serializer().serialize(topic, entry) : null;
        writer.write(
                        new ProducerRecord<>(
                                topic,
                                Utils.toPositive(Utils.murmur2(id.getBytes(StandardCharsets.UTF_8)))
                                        % Topics.CLAIM_ENTRIES.partitions(),
                                key.getBytes(StandardCharsets.UTF_8),
                                value))
                .join();
    }

    private static String published(ClaimEntry entry) {
        return entry.getEntry().getArticle().getPublished().toString();
    }
}
