package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Tokens;
import io.twosource.kafka.ServiceProcess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Many feeds at once, as an operator adds them. */
final class FeedImport {

    private FeedImport() {}

    /** Adds the feeds of an OPML document through one replica. */
    static void into(ServiceProcess replica, String opml) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(replica.address().resolve("/v1/feeds/import"))
                        .header("Authorization", "Bearer " + Tokens.OPERATOR)
                        .header("Content-Type", "text/x-opml")
                        .POST(BodyPublishers.ofString(opml))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }
}
