package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.twosource.alert.service.ApiDocument.Documented;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    void everyOperationTakesAndAnswersWhatTheDocumentSays() {
        parameters.put("id", "paper");
        call("putNewsroom", 200);
        call("getNewsroom", 200);
        call("listNewsrooms", 200);
        parameters.put("tokenId", call("createToken", 201).path("tokenId"));
        call("listTokens", 200);
        call("revokeToken", 204);
        call("deleteNewsroom", 204);

        parameters.put("name", "peace");
        call("putAlertTopic", 200);
        call("getAlertTopic", 200);
        call("listAlertTopics", 200);
        call("previewAlertTopic", 200);
        call("listAlerts", 200);
        call("getFeed", 200);
        call("searchClaims", 200);
        call("getClaim", 404);

        parameters.put("id", call("subscribe", 201).path("subscriptionId"));
        parameters.put("claimId", "claim-2");
        call("getSubscription", 200);
        call("listSubscriptions", 200);
        call("replaceSubscription", 200);
        call("pauseSubscription", 200);
        call("resumeSubscription", 200);
        call("rotateSecret", 200);
        call("silenceClaim", 204);
        call("unsilenceClaim", 204);
        call("unsubscribe", 204);
        call("unsubscribe", 404);
        call("deleteAlertTopic", 204);

        assertThat(document.operations())
                .filteredOn(operation -> !operation.streams())
                .extracting(Documented::id)
                .hasSameElementsAs(called);
    }

    private Response call(String operationId, int status) {
        Documented operation =
                document.operations().stream()
                        .filter(known -> known.id().equals(operationId))
                        .findFirst()
                        .orElseThrow();
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
