package io.twosource.ingest.file;

import static io.twosource.ingest.Tokens.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.twosource.ingest.Management;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.stream.IngestTopics;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What is left in the folder. */
@QuarkusTest
class FilesTest implements ReadyService {

    private final Path folder =
            ConfigProvider.getConfig().getValue("twosource.files.folder", Path.class);

    private final String id = UUID.randomUUID().toString();

    @Test
    void aFileIsHandedInAndMovedToDone() throws IOException {
        leave(".json", article(id));

        await().until(() -> Files.exists(folder.resolve("done").resolve(id + ".json")));
        assertThat(handedIn()).hasSize(1);
    }

    @Test
    void aFileWithoutArticleIsMovedToFailedWithTheReason() throws IOException {
        leave(".xml", "<conceptItem/>");

        assertThat(reason(".xml")).contains("conceptItem is about no article");
    }

    @Test
    void ofManyLinesTheGoodOnesAreHandedInAndTheOthersNamed() throws IOException {
        leave(".ndjson", article(id + "-1") + "\nhello\n" + article(id + "-3"));

        assertThat(reason(".ndjson")).startsWith("2 taken in, 1 refused").contains("line 2: body");
        assertThat(handedIn()).hasSize(2);
    }

    @Test
    void ofManyItemsTheGoodOnesAreHandedInAndTheOthersNamed() throws IOException {
        String good =
                """
                {"uri": "urn:test:%s", "copyrightholder": "dpa", "headline": "A denial",
                 "body_text": "He denied it.", "versioncreated": "2024-04-17T09:30:00Z"}
                """
                        .formatted(id);
        String bad = "{\"uri\": \"urn:test:%s-bad\", \"pubstatus\": \"cancelled\"}".formatted(id);

        leave(".json", "[" + bad + "," + good + "]");

        assertThat(reason(".json"))
                .startsWith("1 taken in, 1 refused")
                .contains("item 1: /0/pubstatus breaks a rule of ninjs");
        assertThat(handedIn()).extracting(SubmittedArticle::title).containsExactly("A denial");
        await().untilAsserted(
                        () ->
                                asOperator()
                                        .queryParam("url", "urn:test:" + id + "-bad")
                                        .get("/v1/articles")
                                        .then()
                                        .statusCode(200)
                                        .body("refused[0].edge", equalTo("file")));
    }

    @Test
    void aTextNeedsNoMoreThanItsName() throws IOException {
        leave(".txt", "Outlet: JAMnews\n\nA denial\nHe denied it.");

        await().until(() -> Files.exists(folder.resolve("done").resolve(id + ".txt")));
        assertThat(handedIn())
                .extracting(SubmittedArticle::url)
                .containsExactly("urn:file:" + id + ".txt");
    }

    @Test
    void whatIsReadIsCounted() throws IOException {
        leave(".json", article(id));

        await().until(
                        () ->
                                Management.get("/metrics")
                                        .asString()
                                        .contains(
                                                "twosource_submissions_total{edge=\"file\",outcome=\"accepted\"}"));
    }

    private void leave(String kind, String content) throws IOException {
        Path part = Files.writeString(folder.resolve(id + kind + ".part"), content);
        Files.move(part, folder.resolve(id + kind));
    }

    private String reason(String kind) throws IOException {
        Path reason = folder.resolve("failed").resolve(id + kind + ".reason.txt");
        await().until(() -> Files.exists(reason) && Files.size(reason) > 0);
        return Files.readString(reason);
    }

    private List<SubmittedArticle> handedIn() {
        return StoredRecords.ofThisTest().values(IngestTopics.catalogue().submissions()).stream()
                .filter(submission -> submission.arrival().source().startsWith(id))
                .map(Submission::content)
                .filter(SubmittedArticle.class::isInstance)
                .map(SubmittedArticle.class::cast)
                .toList();
    }

    private static String article(String name) {
        return """
                {"outlet": "JAMnews", "url": "urn:test:%s", "title": "A denial", \
                "text": "He denied it.", "published": "2024-04-17T09:30:00Z"}\
                """
                .formatted(name);
    }
}
