package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.MarkRetention;
import io.twosource.alert.mark.Marks;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors mark, through the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class MarksApiTest {

    private static final AtomicInteger NEWSROOMS = new AtomicInteger();
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject Marks marks;
    @Inject MarkRetention retention;

    private final String claim = UUID.randomUUID().toString();
    private String newsroom = "";
    private String editor = "";

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        newsroom = "marking-" + NEWSROOMS.incrementAndGet();
        editor = Api.editorOf(newsroom);
    }

    @Test
    void whatAnEditorMarksAllMembersSeeWithWhoAndWhen() {
        put("handled", Map.of("noticeId", "n1")).then().statusCode(200);
        put("pinned").then().statusCode(200);
        put("muted").then().statusCode(200);
        put("note", Map.of("text", "Asked the ministry")).then().statusCode(200);
        wrong("n2", "same-source-twice").then().statusCode(200);

        Api.as(Api.token(newsroom, "reader"))
                .get(path())
                .then()
                .statusCode(200)
                .body("handled.noticeId", equalTo("n1"))
                .body("handled.name", equalTo("someone"))
                .body("handled.by.startsWith('%s/tok_')".formatted(newsroom), equalTo(true))
                .body("pinned.at", notNullValue())
                .body("muted.at", notNullValue())
                .body("note.text", equalTo("Asked the ministry"))
                .body("wrong.noticeId", contains("n2"))
                .body("wrong.reason", contains("same-source-twice"));
    }

    @Test
    void eachMarkIsTakenBackByItsNameAndTheLastLeavesNothing() {
        put("handled", Map.of("noticeId", "n1"));
        put("note", Map.of("text", "Asked the ministry"));
        wrong("n1", "wrong-side");

        delete("wrong/n1").then().statusCode(204);
        delete("handled").then().statusCode(204);
        get().then().body("note.text", notNullValue()).body("handled", nullValue());
        delete("note").then().statusCode(204).header("ETag", equalTo("\"0\""));

        get().then().header("ETag", equalTo("\"0\"")).body("changedAt", nullValue());
        delete("note").then().statusCode(204);
        list("").then().body("marks", empty());
    }

    @Test
    void ofTwoEditorsWhoSawTheSameTheSecondIsToldSo() {
        String nothing = get().header("ETag");
        ifMatch(nothing, "pinned").then().statusCode(200);

        Response late = ifMatch(nothing, "muted");

        Api.isProblem(late, 412);
        late.then().header("ETag", equalTo(get().header("ETag")));
        get().then().body("muted", nullValue()).body("pinned", notNullValue());
        ifMatch(get().header("ETag"), "muted").then().statusCode(200);
        Api.as(editor).header("If-Match", nothing).delete(path() + "/muted").then().statusCode(412);
    }

    @Test
    void whatIsMarkedAtOnceIsAllKept() throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        all.add(() -> put("pinned").statusCode());
        all.add(() -> put("muted").statusCode());
        all.add(() -> put("note", Map.of("text", "Asked")).statusCode());
        IntStream.range(0, 20)
                .forEach(number -> all.add(() -> wrong("n" + number, "wrong-side").statusCode()));

        assertThat(atOnce(all)).containsOnly(200);

        get().then()
                .body("pinned", notNullValue())
                .body("muted", notNullValue())
                .body("note.text", equalTo("Asked"))
                .body("wrong.size()", equalTo(20));
    }

    @Test
    void anotherNewsroomSeesNothingAndChangesNothing() {
        String other = Api.editorOf("marking-elsewhere");
        put("note", Map.of("text", "ourscoop"));
        wrong("n1", "no-statement");

        assertThat(Api.as(other).get(path()).asString()).doesNotContain("ourscoop", "n1");
        assertThat(Api.as(other).get("/v1/marks").asString()).doesNotContain("ourscoop", claim);
        Api.as(other).get("/v1/marks/precision").then().body("judged", equalTo(0));
        Api.as(other).delete(path() + "/note").then().statusCode(204);
        Api.as(other).put(path() + "/muted").then().statusCode(200);

        get().then().body("note.text", equalTo("ourscoop")).body("muted", nullValue());
    }

    @Test
    void pagesHaveEachClaimOnceNewestChangeFirst() {
        List<String> claims = IntStream.range(0, 5).mapToObj(number -> "claim-" + number).toList();
        claims.forEach(id -> Api.as(editor).put("/v1/claims/%s/marks/pinned".formatted(id)));
        put("muted");

        List<String> seen = new ArrayList<>();
        @Nullable String next = null;
        do {
            Response page = list("?limit=2&mark=pinned" + (next == null ? "" : "&after=" + next));
            seen.addAll(page.then().statusCode(200).extract().path("marks.claimId"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).isEqualTo(claims.reversed());
        list("?mark=muted").then().body("marks.claimId", contains(claim));
        list("?mark=wrong").then().body("marks", empty());
        list("?since=2100-01-01T00:00:00Z").then().body("marks", empty());
        Api.isProblem(list("?mark=funny"), 400);
        Api.isProblem(list("?after=nonsense"), 400);
        Api.isProblem(list("?limit=201"), 400);
    }

    @Test
    void moreClaimsThanItMayMarkAreRefusedAndKnownOnesAreNot() {
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("limits", Map.of("marks", 1)))
                .put("/v1/newsrooms/%s/quota".formatted(newsroom))
                .then()
                .statusCode(200);
        put("pinned").then().statusCode(200);

        Api.as(editor)
                .put("/v1/claims/one-more/marks/pinned")
                .then()
                .statusCode(429)
                .body("quota", equalTo("marks"));
        put("muted").then().statusCode(200);
        delete("pinned").then().statusCode(204);
        delete("muted").then().statusCode(204);
        Api.as(editor).put("/v1/claims/one-more/marks/pinned").then().statusCode(200);
    }

    @Test
    void whatIsTooLongOrNoReasonIsNamed() {
        Api.isProblem(put("note", Map.of("text", "x".repeat(2_001))), 400);
        Api.isProblem(put("note", Map.of("text", " ")), 400);
        Api.isProblem(wrong("n1", "good"), 400);
        Api.isProblem(wrong("n".repeat(101), "wrong-side"), 400);
        Api.isProblem(Api.as(editor).put("/v1/claims/%20/marks/pinned"), 400);
        get().then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void precisionTellsHowManyOfThoseThatWereJudgedWereGood() {
        put("handled", Map.of("noticeId", "n1"));
        put("handled", Map.of("noticeId", "n2"));
        put("handled", Map.of("noticeId", "n3"));
        wrong("n3", "wrong-side");

        Api.as(editor)
                .get("/v1/marks/precision?days=2")
                .then()
                .statusCode(200)
                .body("judged", equalTo(3))
                .body("good", equalTo(2))
                .body("wrong.'wrong-side'", equalTo(1))
                .body("days.size()", equalTo(2));
        Api.isProblem(Api.as(editor).get("/v1/marks/precision?days=31"), 400);
    }

    @Test
    void aNewsroomThatIsRemovedLeavesNoMarks() {
        put("pinned");
        Api.as(Api.OPERATOR).delete("/v1/newsrooms/" + newsroom).then().statusCode(204);
        Api.as(Api.OPERATOR)
                .contentType("application/json")
                .body(Map.of("name", "Anew"))
                .put("/v1/newsrooms/" + newsroom)
                .then()
                .statusCode(200);

        Api.as(Api.token(newsroom, "reader")).get("/v1/marks").then().body("marks", empty());
    }

    @Test
    void whatNobodyHasChangedForLongIsRemoved() {
        put("pinned");
        Instant then = Instant.parse(get().path("changedAt"));

        retention.removeUnchangedSince(then);
        get().then().body("pinned", notNullValue());
        retention.removeUnchangedSince(then.plusMillis(1));

        get().then().body("pinned", nullValue());
    }

    @Test
    void whoListensIsToldOfEachChange() {
        Queue<ClaimMarks> told = new ConcurrentLinkedQueue<>();
        marks.listen(
                one -> {
                    if (one.claimId().equals(claim)) {
                        told.add(one);
                    }
                });

        put("pinned");
        delete("pinned");

        await().atMost(SOON).until(() -> told.size() == 2);
        assertThat(told).extracting(ClaimMarks::isEmpty).containsExactly(false, true);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> all) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private String path() {
        return "/v1/claims/%s/marks".formatted(claim);
    }

    private Response get() {
        return Api.as(editor).get(path());
    }

    private Response list(String query) {
        return Api.as(editor).get("/v1/marks" + query);
    }

    private Response put(String mark) {
        return Api.as(editor).put(path() + "/" + mark);
    }

    private Response put(String mark, Object body) {
        return Api.as(editor).contentType("application/json").body(body).put(path() + "/" + mark);
    }

    private Response wrong(String noticeId, String reason) {
        return put("wrong/" + noticeId, Map.of("reason", reason));
    }

    private Response ifMatch(String version, String mark) {
        return Api.as(editor).header("If-Match", version).put(path() + "/" + mark);
    }

    private Response delete(String mark) {
        return Api.as(editor).delete(path() + "/" + mark);
    }
}
