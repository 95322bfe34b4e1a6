package io.twosource.ingest.lookup;

import static io.twosource.ingest.Samples.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.RunningStream;
import io.twosource.ingest.Samples;
import io.twosource.ingest.lookup.Lookup.Found;
import io.twosource.ingest.lookup.Lookup.Unavailable;
import io.twosource.ingest.lookup.Lookup.Unknown;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.kafka.LocalKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoReplicasTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final ArticleId NOBODY_KNOWS = new ArticleId("nobody-knows");

    private static final List<Submission> SUBMISSIONS =
            IntStream.range(0, 30).mapToObj(TwoReplicasTest::submission).toList();

    @TempDir private Path data;

    @Test
    void eitherAnswersForAllAndOneTakesOverFromTheOther() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"))) {
            RunningStream.createTopics(kafka.bootstrapServers());
            RunningStream.submit(kafka.bootstrapServers(), SUBMISSIONS);
            try (Replica one = replica(kafka, "one")) {
                try (Replica other = replica(kafka, "other")) {
                    await().atMost(Duration.ofSeconds(60)).until(() -> both(one, other));
                    assertThat(one.lookup().find(NOBODY_KNOWS)).isEqualTo(new Unknown<>());
                }
                await().atMost(Duration.ofSeconds(60)).until(() -> one.findsHere() == 30);
            }
        }
    }

    @Test
    void whatHasNotStartedIsUnavailable() {
        try (KafkaStreams streams = RunningStream.prepare("127.0.0.1:1", data, "localhost:1")) {
            assertThat(lookup(streams, "localhost:1").find(NOBODY_KNOWS))
                    .isInstanceOf(Unavailable.class);
        }
    }

    /** Each holds some, and finds all. */
    private static boolean both(Replica one, Replica other) {
        return one.finds() == SUBMISSIONS.size()
                && other.finds() == SUBMISSIONS.size()
                && one.findsHere() + other.findsHere() == SUBMISSIONS.size()
                && one.findsHere() > 0
                && other.findsHere() > 0;
    }

    private Replica replica(LocalKafka kafka, String name) throws Exception {
        ReplicaServer server = ReplicaServer.start(JSON);
        RunningStream stream =
                RunningStream.start(kafka.bootstrapServers(), data.resolve(name), server.address());
        ArticleLookup lookup = lookup(stream.streams(), server.address());
        server.answerWith(lookup);
        return new Replica(stream, server, lookup);
    }

    private static ArticleLookup lookup(KafkaStreams streams, String self) {
        LookupConfig config =
                new LookupConfig() {
                    @Override
                    public Duration patience() {
                        return Duration.ofMillis(100);
                    }

                    @Override
                    public Duration timeout() {
                        return Duration.ofSeconds(2);
                    }
                };
        return new ArticleLookup(
                streams,
                RunningStream.settings("127.0.0.1:1", Path.of("unused"), self),
                new ArticleStores(streams),
                new OtherReplica(JSON, config, Optional::empty),
                config);
    }

    private static Submission submission(int number) {
        SubmittedArticle article =
                Samples.article(
                        "Outlet " + number, "urn:test:" + number, Optional.empty(), CONFIRMED);
        return new Submission(
                "s" + number,
                article.articleId(),
                Arrival.by(Edge.PUSH, "desk"),
                Authority.OWN,
                Samples.NOW,
                article);
    }

    private record Replica(RunningStream stream, ReplicaServer server, ArticleLookup lookup)
            implements AutoCloseable {

        long finds() {
            return ids().map(lookup::find).filter(Found.class::isInstance).count();
        }

        long findsHere() {
            return ids().map(lookup::findHere).filter(Found.class::isInstance).count();
        }

        private static java.util.stream.Stream<ArticleId> ids() {
            return SUBMISSIONS.stream().map(Submission::articleId);
        }

        @Override
        public void close() {
            stream.close();
            server.close();
        }
    }
}
