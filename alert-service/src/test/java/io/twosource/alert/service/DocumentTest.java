package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.service.ApiDocument.Documented;
import io.twosource.documentcheck.DocumentCheck;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service does what its OpenAPI document says, operation by operation. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class DocumentTest {

    private ApiDocument document = new ApiDocument("", List.of());
    private final Set<String> called = new HashSet<>();
    private final Map<String, String> parameters = new HashMap<>();

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        document = ApiDocument.ofTheService();
    }

    @Test
    void theDocumentLeavesNothingOpen() {
        assertThat(DocumentCheck.faults(ApiDocument.json())).isEmpty();
    }

    @Test
    void everyOperationTakesAndAnswersWhatTheDocumentSays() {
        parameters.put("id", "paper");
        call("putNewsroom", 200);
        call("getNewsroom", 200);
        call("listNewsrooms", 200);
        parameters.put("tokenId", call("createToken", 201).path("tokenId"));
        call("listTokens", 200);
        call("getQuota", 200);
        call("putQuota", 200);
        call("revokeToken", 204);
        call("createLoginLink", 201);
        call("deleteNewsroom", 204);

        parameters.put("name", "peace");
        call("putAlertTopic", 200);
        call("getAlertTopic", 200);
        call("listAlertTopics", 200);

        parameters.put("id", call("subscribe", 201).path("subscriptionId"));
        parameters.put("claimId", "claim-2");
        call("getSubscription", 200);
        call("listSubscriptions", 200);
        call("pauseSubscription", 200);
        call("resumeSubscription", 200);
        call("rotateSecret", 200);
        call("silenceClaim", 204);
        call("unsilenceClaim", 204);
        callOfDeliveries();
        callOfAlertsAndClaims();
        callOfMarks();
        callOfDeadLetters();
        call("askForConfirmation", 409);
        parameters.put("token", "nobody-has-made-it");
        call("showConfirmation", 404);
        call("confirmEndpoint", 404);
        // By one without a webhook.
        call("replaceSubscription", 200);
        call("unsubscribe", 204);
        call("unsubscribe", 404);
        call("deleteAlertTopic", 204);

        assertThat(document.operations()).extracting(Documented::id).hasSameElementsAs(called);
    }

    private void callOfDeliveries() {
        String subscription = given("id");
        parameters.put("subscription", subscription);
        parameters.put("since", "2024-04-17T00:00:00Z");
        call("getEndpointHealth", 200);
        parameters.put("id", call("testSubscription", 202).path("deliveryId"));
        await().atMost(Duration.ofSeconds(30)).until(this::isLogged);
        call("getDelivery", 200);
        call("listDeliveries", 200);
        call("retryDelivery", 202);
        parameters.put("id", subscription);
        call("replaySubscription", 202);
    }

    private boolean isLogged() {
        return Api.as(Api.OPERATOR).get("/v1/deliveries/" + given("id")).statusCode() == 200;
    }

    private void callOfAlertsAndClaims() {
        String subscription = given("id");
        parameters.put("topic", "peace");
        call("previewAlertTopic", 200);
        call("listAlerts", 200);
        call("getAlertTopicFeed", 200);
        call("searchClaims", 200);
        parameters.put("id", "nobody-said-so");
        call("getClaim", 404);
        call("getClaimTimeline", 404);
        call("getClaimStates", 404);
        call("exportClaim", 404);
        parameters.put("id", subscription);
        listen();
    }

    private void callOfMarks() {
        String subscription = given("id");
        parameters.put("id", "claim-3");
        parameters.put("noticeId", "notice-2");
        call("getClaimMarks", 200);
        call("markClaimHandled", 200);
        call("pinClaim", 200);
        call("muteClaim", 200);
        call("noteClaim", 200);
        call("judgeAlertWrong", 200);
        call("getClaimMarks", 200);
        call("listMarks", 200);
        call("getPrecision", 200);
        export();
        call("recallJudgement", 204);
        call("removeNote", 204);
        call("unmuteClaim", 204);
        call("unpinClaim", 204);
        call("unmarkClaimHandled", 204);
        parameters.put("id", subscription);
    }

    /** Without an example there is no body, which the validator would ask for. */
    private void export() {
        Documented examples = operation("exportExamples");
        Response answer = Api.as(Api.OPERATOR).get(examples.path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/jsonl");
        called.add(examples.id());
    }

    private void callOfDeadLetters() {
        String subscription = given("id");
        parameters.put("service", "alert-service");
        call("listDeadLetters", 200);
        parameters.put("id", "alert-service-dead-letters-0-1000000");
        call("getDeadLetter", 404);
        call("redriveDeadLetter", 404);
        parameters.put("id", subscription);
    }

    /** What never ends is not read to its end: only its beginning is held against the document. */
    private void listen() {
        Documented stream = operation("streamAlerts");
        assertThat(stream.streams()).isTrue();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + stream.path());
            HttpResponse<InputStream> answer =
                    client.send(
                            HttpRequest.newBuilder(address)
                                    .header(
                                            "Authorization",
                                            "Bearer " + Api.token("desk", "reader"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            client.shutdownNow();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        called.add(stream.id());
    }

    private String given(String parameter) {
        return Objects.requireNonNull(parameters.get(parameter));
    }

    private Documented operation(String id) {
        return document.operations().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Response call(String operationId, int status) {
        Documented operation = operation(operationId);
        RequestSpecification request = Api.as(Api.OPERATOR).filter(validation());
        if (operation.takesBody()) {
            request.contentType("application/json").body(RequestBodies.of(operation));
        }
        Response answer = request.request(operation.method(), operation.at(parameters));
        assertThat(answer.statusCode())
                .as("%s: %s", operation, answer.asString())
                .isEqualTo(status);
        called.add(operationId);
        return answer;
    }

    private OpenApiValidationFilter validation() {
        return new OpenApiValidationFilter(
                OpenApiInteractionValidator.createForInlineApiSpecification(document.text())
                        .build());
    }
}
