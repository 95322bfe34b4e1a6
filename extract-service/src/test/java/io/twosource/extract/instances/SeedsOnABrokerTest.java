package io.twosource.extract.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.topology.SeedNotices;
import io.twosource.extract.topology.SharedLanguage;
import io.twosource.extract.wire.ExtractTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five seeds with the real models, on a real broker. */
class SeedsOnABrokerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir private Path data;

    @Test
    void theNoticesOfTheSeedsComeAndEachOnce() throws Exception {
        try (Broker broker = Broker.start(data.resolve("kafka"));
                PairModel pairs = PairModel.load();
                StreamInstances _ =
                        StreamInstances.start(
                                1, broker, data.resolve("states"), new SharedLanguage(), pairs, 1);
                Tail<String, Notice> notices = broker.tail(ExtractTopics.NOTICES)) {
            postTheSeeds(broker);
            workedOff(broker);

            assertThat(SeedNotices.missingFrom(notices.readToEnd().values())).isEmpty();
            assertThat(notices.values()).extracting(Notice::noticeId).doesNotHaveDuplicates();
        }
    }

    /** Partitions have no order among each other: each seed waits until the one before is read. */
    private static void postTheSeeds(Broker broker)
            throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, Article> producer = broker.producer(ExtractTopics.ARTICLES);
                Tail<String, ArticleStatements> statements =
                        broker.tail(ExtractTopics.STATEMENTS)) {
            for (Article seed : SeedNotices.seeds()) {
                producer.send(
                                new ProducerRecord<>(
                                        ExtractTopics.ARTICLES.name(), seed.articleId(), seed))
                        .get();
                statements.await(tail -> tail.latest().containsKey(seed.articleId()), PATIENCE);
            }
        }
    }

    private static void workedOff(Broker broker) {
        try (Backlog backlog = broker.backlog()) {
            backlog.awaitNone(PATIENCE);
        }
    }
}
