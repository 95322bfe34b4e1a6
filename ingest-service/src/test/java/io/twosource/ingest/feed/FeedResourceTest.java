package io.twosource.ingest.feed;

import static io.restassured.RestAssured.given;
import static io.twosource.ingest.Tokens.asOperator;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.twosource.ingest.ReadyService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FeedResourceTest implements ReadyService {

    private static final String URL = "http://127.0.0.1:1/feed";

    private final String id = "feed-" + UUID.randomUUID();

    @Test
    void aFeedIsThereOnceItWasPutAndGoneOnceItWasDeleted() {
        put(Map.of("url", URL, "outlet", "JAMnews", "topics", new String[] {"karabakh"}))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("topics", contains("karabakh"));
        asOperator().get("/v1/feeds").then().statusCode(200).body("id", hasItem(id));

        asOperator().delete("/v1/feeds/" + id).then().statusCode(204);
        asOperator().get("/v1/feeds/" + id).then().statusCode(404);
        asOperator().delete("/v1/feeds/" + id).then().statusCode(404);
    }

    @Test
    void aFeedThatMovesToAnotherHostIsStillOne() {
        put(Map.of("url", URL, "outlet", "JAMnews")).statusCode(200);
        for (int host = 2; host < 12; host++) {
            String moved = "http://127.0.0." + host + ":1/feed";
            put(Map.of("url", moved, "outlet", "JAMnews"))
                    .statusCode(200)
                    .body("url", equalTo(moved));
        }

        asOperator().get("/v1/feeds").then().body("findAll { it.id == '" + id + "' }", hasSize(1));
    }

    @Test
    void feedsOfAStateAreListedAPageAtATimeAndCounted() {
        put(Map.of("url", "http://twosource.invalid/feed", "outlet", "JAMnews")).statusCode(200);

        asOperator()
                .get("/v1/feeds?state=ended")
                .then()
                .statusCode(200)
                .body("id", not(hasItem(id)));
        asOperator().get("/v1/feeds?limit=1").then().body("$", hasSize(1));
        asOperator().get("/v1/feeds?after=" + id).then().body("id", everyItem(greaterThan(id)));
        asOperator().get("/v1/feeds?limit=0").then().statusCode(400);
        asOperator().get("/v1/feed-states").then().statusCode(200).body("size()", greaterThan(0));
        given().get("/v1/feed-states").then().statusCode(403);
    }

    @Test
    void aFeedIsVisitedWhenAnOperatorSaysSoOnceAMinute() {
        put(Map.of("url", URL, "outlet", "JAMnews")).statusCode(200);
        // It is new, and may have been visited by now.
        visit().statusCode(anyOf(equalTo(202), equalTo(429)));

        visit().statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::valueOf, allOf(greaterThan(0), lessThan(61)))
                .body("detail", containsString(id));
        asOperator().post("/v1/feeds/nobody-has-put-it/visit").then().statusCode(404);
        given().post("/v1/feeds/" + id + "/visit").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://jam-news.net/feed, JAMnews, url must be",
        "urn:a:1, JAMnews, url must be an http or https URI",
        "http://user:secret@jam-news.net/feed, JAMnews, url must not hold a user name",
        "http://169.254.169.254/feed, JAMnews, 169.254.169.254",
        "http://10.0.0.1/feed, JAMnews, 10.0.0.1",
        "http://127.0.0.1:1/feed, ' ', outlet must not be blank",
    })
    void whatIsNoFeedIsRefusedByName(String url, String outlet, String reason) {
        put(Map.of("url", url, "outlet", outlet))
                .statusCode(400)
                .body("detail", containsString(reason));
    }

    @Test
    void allThatIsWrongIsToldAtOnceEachByItsPlace() {
        asOperator()
                .contentType(ContentType.JSON)
                .body("{\"url\": \"ftp://jam-news.net\", \"outlet\": \" \", \"language\": \"-\"}")
                .put("/v1/feeds/" + id + "!")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/language", "/outlet", "/url", null))
                .body("errors[3].parameter", equalTo("feedId"));
        asOperator()
                .contentType(ContentType.JSON)
                .body("{\"url\": \"nonsense\", \"outlet\": {}, \"topics\": \"all\"}")
                .put("/v1/feeds/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/outlet", "/topics", "/url"))
                .body("errors.detail", hasItem("has the wrong type: must be a list"));
        asOperator()
                .get("/v1/feeds?state=odd&limit=many")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("limit", "state"));
    }

    @Test
    void aListIsTakenInBesideWhatIsWrongInIt() {
        asOperator()
                .contentType("text/x-opml")
                .body(
                        "<opml version='2.0'><head/><body><outline text='%s' xmlUrl='%s'/><outline text='x' xmlUrl='nonsense'/></body></opml>"
                                .formatted(id, URL))
                .post("/v1/feeds/import")
                .then()
                .statusCode(200)
                .body("added", hasSize(1))
                .body("added[0]", containsString(id))
                .body("refused", hasSize(1))
                .body("refused[0].violations[0].field", equalTo("url"));
    }

    @Test
    void onlyOperatorsSayWhatIsVisited() {
        given().get("/v1/feeds").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of("url", URL, "outlet", "JAMnews"))
                .put("/v1/feeds/" + id)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse visit() {
        return asOperator().post("/v1/feeds/" + id + "/visit").then();
    }

    private ValidatableResponse put(Map<String, Object> feed) {
        return asOperator().contentType(ContentType.JSON).body(feed).put("/v1/feeds/" + id).then();
    }
}
