package io.twosource.ingest.file;

import static io.twosource.ingest.Tokens.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.twosource.ingest.ReadyService;
import io.twosource.ingest.document.archive.WrittenArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcCompression;

/** Web archives that are left in the folder. */
@QuarkusTest
class ArchiveFilesTest implements ReadyService {

    private final Path folder =
            ConfigProvider.getConfig().getValue("twosource.files.folder", Path.class);

    private final String id = UUID.randomUUID().toString();
    private final String archive = id + ".warc.gz";
    private final String first = "https://wire.example/%s/1".formatted(id);
    private final String second = "https://wire.example/%s/2".formatted(id);

    @Test
    void ofAnArchiveThatIsCutOffThePagesBeforeAreTakenIn() throws IOException {
        leave(cutOff());

        assertThat(reason()).startsWith("1 taken in, 1 refused").contains("record 2: cannot be");
        await().untilAsserted(() -> at(first).body("articles", hasSize(1)));
    }

    @Test
    void anArchiveThatADeadReplicaHadBegunIsReadAgainAndNothingComesTwice() throws IOException {
        leave(cutOff());
        reason();
        Path claims = Files.createDirectory(folder.resolve(".claims-" + id));
        Files.write(claims.resolve(archive), whole());

        Files.move(claims, folder.resolve("reading").resolve("dead-" + id));

        await().until(() -> Files.exists(folder.resolve("done").resolve(archive)));
        await().untilAsserted(
                        () ->
                                at(first)
                                        .body("articles[0].versions", hasSize(1))
                                        .body(
                                                "articles[0].submissions.outcome",
                                                contains("NEW", "SAME")));
        await().untilAsserted(() -> at(second).body("articles[0].versions", hasSize(1)));
    }

    @Test
    void whoeverMissesAPageWithoutTextIsToldWhy() throws IOException {
        leave(new WrittenArchive(WarcCompression.GZIP).page(first, "<html></html>").bytes());

        assertThat(reason()).contains("holds no text");
        await().untilAsserted(() -> at(first).body("refused[0].source", equalTo(archive)));
    }

    private byte[] whole() {
        return new WrittenArchive(WarcCompression.GZIP)
                .page(first, page("He denied it."))
                .page(second, page("She confirmed it."))
                .bytes();
    }

    private byte[] cutOff() {
        byte[] whole = whole();
        return Arrays.copyOf(whole, whole.length - 20);
    }

    private void leave(byte[] content) throws IOException {
        Path part = Files.write(folder.resolve(archive + ".part"), content);
        Files.move(part, folder.resolve(archive));
    }

    private String reason() throws IOException {
        Path reason = folder.resolve("failed").resolve(archive + ".reason.txt");
        await().until(() -> Files.exists(reason) && Files.size(reason) > 0);
        return Files.readString(reason);
    }

    private static ValidatableResponse at(String url) {
        return asOperator().queryParam("url", url).get("/v1/articles").then().statusCode(200);
    }

    private static String page(String sentence) {
        return """
                <html><head><meta property="og:site_name" content="The Wire">
                <meta property="og:title" content="%1$s"></head><body><article>
                <p>%1$s The ministry had said otherwise the day before, and said no more today.</p>
                <p>Nobody else was there to see it, and those who were do not remember much.</p>
                </article></body></html>
                """
                .formatted(sentence);
    }
}
