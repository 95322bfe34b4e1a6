package io.twosource.alert.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who says which version a change is made of makes none of another. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class VersionsTest {

    private static final String NEWSROOM = "versions";

    private String editor = "";

    @BeforeAll
    static void ready() {
        Api.waitUntilReady();
    }

    @BeforeEach
    void enter() {
        editor = Api.editorOf(NEWSROOM);
        topic("peace").then().statusCode(200);
    }

    @Test
    void ofTwoWhoSawTheSameSubscriptionTheSecondIsToldSo() {
        String path = subscribe();
        String seen = etag(path);

        ifMatch(seen).put(path + "/silenced-claims/one").then().statusCode(204);
        Response late = ifMatch(seen).body(wish()).put(path);

        Api.isProblem(late, 412);
        late.then().header("ETag", equalTo(etag(path)));
        ifMatch(seen).post(path + "/pause").then().statusCode(412);
        ifMatch(seen).delete(path).then().statusCode(412);
        get(path).then().body("silencedClaims", contains("one")).body("state", equalTo("on"));

        ifMatch(etag(path)).body(wish()).put(path).then().statusCode(200);
        ifMatch("\"0\", " + etag(path)).delete(path).then().statusCode(204);
    }

    @Test
    void whoSaysNoVersionChangesWhateverStands() {
        String path = subscribe();
        String seen = etag(path);

        as().put(path + "/silenced-claims/one").then().statusCode(204);
        as().put(path + "/silenced-claims/two").then().statusCode(204);
        as().put(path + "/silenced-claims/two").then().statusCode(204);

        get(path)
                .then()
                .header("ETag", not(equalTo(seen)))
                .body("silencedClaims", contains("one", "two"));
        ifMatch("*").delete(path).then().statusCode(204);
        ifMatch("*").delete(path).then().statusCode(404);
    }

    @Test
    void alertTopicsAndNewsroomsHaveVersionsToo() {
        String path = "/v1/alert-topics/peace";
        String seen = etag(path);
        topic("peace").then().statusCode(200);

        ifMatch(seen).body(Map.of("query", "war")).put(path).then().statusCode(412);
        ifMatch(seen).delete(path).then().statusCode(412);
        get(path).then().body("query", equalTo("peace"));

        String newsroom = "/v1/newsrooms/" + NEWSROOM;
        String before = Api.as(Api.OPERATOR).get(newsroom).header("ETag");
        rename(newsroom, before, "First").then().statusCode(200);
        rename(newsroom, before, "Second").then().statusCode(412);
        Api.as(Api.OPERATOR).get(newsroom).then().body("name", equalTo("First"));
    }

    @Test
    void whatIsNoVersionIsNamedAndAWeakOneMatchesNothing() {
        String path = subscribe();

        ifMatch("five").delete(path).then().statusCode(400);
        ifMatch("W/" + etag(path)).delete(path).then().statusCode(412);
        ifMatch("\"of-somebody-else\"").delete(path).then().statusCode(412);
        as().delete(path).then().statusCode(204);
    }

    private static Response rename(String newsroom, String version, String name) {
        return Api.as(Api.OPERATOR)
                .header("If-Match", version)
                .contentType("application/json")
                .body(Map.of("name", name))
                .put(newsroom);
    }

    private String subscribe() {
        return as().body(wish())
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private Response topic(String name) {
        return as().body(Map.of("query", name)).put("/v1/alert-topics/" + name);
    }

    private String etag(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    private Response get(String path) {
        return Api.as(editor).get(path);
    }

    private RequestSpecification ifMatch(String version) {
        return as().header("If-Match", version);
    }

    private RequestSpecification as() {
        return Api.as(editor).contentType("application/json");
    }

    private static Map<String, Object> wish() {
        return Map.of("alertTopics", List.of("peace"), "stream", Map.of());
    }
}
