package io.twosource.extract.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.documentcheck.DocumentCheck;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What the service says of its API. */
@QuarkusTest
@QuarkusTestResource(LocalKafkaResource.class)
@SuppressWarnings("NullAway.Init") // Quarkus sets the field
class DocumentTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void theDocumentLeavesNothingOpen() throws IOException, InterruptedException {
        URI document = management.resolve("/q/openapi?format=JSON");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String text =
                    client.send(HttpRequest.newBuilder(document).build(), BodyHandlers.ofString())
                            .body();

            assertThat(DocumentCheck.faults(text)).isEmpty();
        }
    }
}
