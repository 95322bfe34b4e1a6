package io.twosource.ingest;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.twosource.documentcheck.DocumentCheck;
import jakarta.inject.Inject;
import java.util.Set;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service tells about itself. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus sets the field
class ServiceTest implements ReadyService {

    @Inject StreamsConfig stream;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void itIsWell(String probe) {
        Management.get("/health/" + probe).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/q/openapi"})
    void whatIsForOperatorsIsNotOnThePublicPort(String path) {
        when().get(path).then().statusCode(404);
    }

    @Test
    void theStreamTakesNoBrokerUnderAnotherName() {
        assertThat(stream.originals())
                .containsEntry("ssl.endpoint.identification.algorithm", "https");
    }

    @Test
    void readyMeansThatTheStreamRunsAndSubmissionsCanBeTakenIn() {
        assertThat(Management.get("/health/ready").jsonPath().getList("checks.name"))
                .containsExactlyInAnyOrder(
                        "stream", "kafka", "feeds", "virtual threads", "workers");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles, post, '200,202,207,400,401,403,413,415,503'",
        "/v1/articles/{articleId}, get, '200,401,403,404,503'",
        "/v1/articles/{articleId}, delete, '202,401,403,404,503'",
    })
    void everyAnswerIsDocumented(String path, String method, String statuses) {
        assertThat(
                        openApi()
                                .<String, Object>getMap(
                                        "paths.'%s'.%s.responses".formatted(path, method))
                                .keySet())
                .isEqualTo(Set.of(statuses.split(",")));
    }

    @Test
    void theDocumentLeavesNothingOpen() {
        assertThat(DocumentCheck.faults(Management.get("/openapi?format=JSON").asString()))
                .isEmpty();
    }

    @Test
    void whatIsPushedIsDocumented() {
        JsonPath article = openApi().setRootPath("components.schemas.PushedArticle");

        assertThat(article.getInt("properties.text.maxLength")).isEqualTo(200_000);
        assertThat(article.getList("required"))
                .containsExactly("outlet", "url", "title", "text", "published");
        assertThat(openApi().getString("paths.'/v1/articles'.post.requestBody.'$ref'"))
                .isEqualTo("#/components/requestBodies/PushedArticle");
    }

    private static JsonPath openApi() {
        return Management.get("/openapi?format=JSON").jsonPath();
    }
}
