package io.twosource.alert.desk.subscription;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a subscription, as a browser sends it. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class SubscriptionFormTest {

    private RequestSpecification editor = DeskClient.nobody();

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Api.putTopic("peace", "peace").then().statusCode(200);
        editor = DeskClient.as(Api.editorOf("desk"));
    }

    @Test
    void whatThereMustBeBehindANoticeIsAskedForAndShownAgain() {
        Response saved =
                editor.formParam("alertTopics", "peace")
                        .formParam("channel", "stream")
                        .formParam("leastSources", "2")
                        .formParam("leastOutlets", "3")
                        .formParam("leastWorth", "0.4")
                        .formParam("leastConfidence", "0.7")
                        .post("/desk/subscriptions");
        saved.then().statusCode(303);
        String page = saved.header("Location").replaceAll("\\?.*|https?://[^/]*", "");
        String id = page.substring(page.lastIndexOf('/') + 1);

        RestAssured.get("/v1/subscriptions/" + id)
                .then()
                .body("leastSources", equalTo(2))
                .body("leastOutlets", equalTo(3))
                .body("leastWorth", equalTo(.4f))
                .body("leastConfidence", equalTo(.7f));
        shows(page, "<dt>Least outlets</dt><dd>3</dd>", "<dt>Least confidence</dt><dd>0.7</dd>");
        shows(
                page + "/edit",
                "name=\"leastOutlets\" type=\"number\" min=\"0\" max=\"50\" value=\"3\"");
        shows(page + "/edit", "step=\"any\" value=\"0.7\"");
        Api.unsubscribe(id);
    }

    @Test
    void whatIsNoNumberIsSaidWhereItIs() {
        editor.formParam("alertTopics", "peace")
                .formParam("channel", "stream")
                .formParam("leastConfidence", "sure")
                .post("/desk/subscriptions")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#leastConfidence\""));
    }

    private static void shows(String path, String... texts) {
        Response page = DeskClient.as(Api.editorOf("desk")).get(path);
        for (String text : texts) {
            page.then().statusCode(200).body(containsString(text));
        }
    }
}
