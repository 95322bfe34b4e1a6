package io.twosource.extract.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.wire.ExtractTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some processes, of which one after the other is killed with {@code kill -9} in the middle of its
 * work, at moments that a seed gives. Small unless {@code -Dinstances.articles=5000
 * -Dinstances.kills=20 -Dinstances.processes=3} make it large.
 */
class KilledInstancesTest {

    private static final int ARTICLES = Integer.getInteger("instances.articles", 40);
    private static final int KILLS = Integer.getInteger("instances.kills", 1);
    private static final int PROCESSES = Integer.getInteger("instances.processes", 2);
    private static final long SEED = Long.getLong("instances.seed", 5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Kept where the test fails: it has the logs and all topics. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void whatWasKilledInTheMiddleIsDoneOnce() throws Exception {
        List<Article> articles = InventedNews.articles(ARTICLES, SEED);
        try (Broker broker = Broker.start(data.resolve("kafka"));
                ServiceInstances instances = ServiceInstances.start(PROCESSES, broker, data, 8)) {
            post(broker, articles);
            killWhileTheyRead(articles.size(), broker, instances);
            workedOff(broker);
            Published published = Published.on(broker);
            System.out.printf(
                    "%d articles in %d versions, %d kills, %d restarts; %s%n",
                    ARTICLES, articles.size(), KILLS, instances.restarts(), published.figures());

            assertThat(published.versionsRead())
                    .containsExactlyInAnyOrderElementsOf(versions(articles));
            assertThat(published.placed()).containsExactlyInAnyOrderElementsOf(published.stated());
            assertThat(published.noticeIds()).doesNotHaveDuplicates();
            assertThat(published.miscounted()).isEmpty();
        }
    }

    private static List<String> versions(List<Article> articles) {
        return articles.stream().map(a -> a.articleId() + " version " + a.version()).toList();
    }

    private static void post(Broker broker, List<Article> articles)
            throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, Article> producer = broker.producer(ExtractTopics.ARTICLES)) {
            List<Future<?>> sent = new ArrayList<>();
            for (Article article : articles) {
                sent.add(
                        producer.send(
                                new ProducerRecord<>(
                                        ExtractTopics.ARTICLES.name(),
                                        article.articleId(),
                                        article)));
            }
            for (Future<?> article : sent) {
                article.get();
            }
        }
    }

    /** Each time when so many articles are read as chance says. */
    private static void killWhileTheyRead(int versions, Broker broker, ServiceInstances instances) {
        Random random = new Random(SEED);
        int[] moments = random.ints(KILLS, versions / 20, versions * 19 / 20).sorted().toArray();
        try (Tail<String, ArticleStatements> read = broker.tail(ExtractTopics.STATEMENTS)) {
            for (int moment : moments) {
                read.await(
                        tail -> tail.values().size() >= moment && instances.killOne(random),
                        PATIENCE);
            }
        }
    }

    private static void workedOff(Broker broker) {
        try (Backlog backlog = broker.backlog()) {
            backlog.awaitNone(PATIENCE);
        }
    }
}
