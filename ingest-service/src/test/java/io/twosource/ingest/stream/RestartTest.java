package io.twosource.ingest.stream;

import static io.twosource.ingest.Samples.CONFIRMED;
import static io.twosource.ingest.Samples.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.RunningStream;
import io.twosource.ingest.Samples;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.article.Article;
import io.twosource.kafka.LocalKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replicas come and go with their disks; versions go on. */
class RestartTest {

    @TempDir private Path data;
    private LocalKafka kafka;

    @BeforeEach
    void startKafka() throws Exception {
        kafka = LocalKafka.start(data.resolve("kafka"));
        RunningStream.createTopics(kafka.bootstrapServers());
    }

    @AfterEach
    void stopKafka() {
        kafka.close();
    }

    @Test
    void versionsGoOnInAReplicaWithAnEmptyDisk() throws Exception {
        try (RunningStream _ = replica("first")) {
            submit(CONFIRMED, DENIED);
            awaitArticles(2);
        }
        try (RunningStream _ = replica("second")) {
            submit(DENIED, CONFIRMED);

            assertThat(awaitArticles(3)).extracting(Article::version).containsExactly(1, 2, 3);
        }
    }

    @Test
    void noVersionIsLostOrDoubledWhenAReplicaIsInterrupted() throws Exception {
        String[] texts =
                IntStream.rangeClosed(1, 200).mapToObj(i -> "Text " + i).toArray(String[]::new);
        try (RunningStream first = replica("first")) {
            submit(texts);
            await().until(() -> !articles().isEmpty());
            first.interrupt();
        }
        try (RunningStream _ = replica("second")) {
            assertThat(awaitArticles(texts.length))
                    .extracting(Article::text)
                    .containsExactly(texts);
        }
    }

    private RunningStream replica(String name) {
        return RunningStream.start(kafka.bootstrapServers(), data.resolve(name), name + ":1");
    }

    private void submit(String... texts) throws Exception {
        RunningStream.submit(
                kafka.bootstrapServers(),
                List.of(texts).stream().map(Samples::submission).toList());
    }

    private List<Article> awaitArticles(int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> articles().size() >= count);
        return articles();
    }

    private List<Article> articles() {
        return new StoredRecords(kafka.bootstrapServers())
                .values(IngestTopics.catalogue().articles());
    }
}
