package io.twosource.extract.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.topology.FakeLanguage;
import io.twosource.extract.wire.ExtractTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three instances and eight cells: what one decides, the others must not decide too. */
class InstancesTest {

    private static final int PAIRS = 1000;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir private Path data;

    @Test
    void twoOutletsThatSayTheSameAtTheSameInstantAreOnOneClaim() throws Exception {
        try (Broker broker = Broker.start(data.resolve("kafka"));
                StreamInstances _ =
                        StreamInstances.start(
                                3,
                                broker,
                                data.resolve("states"),
                                new FakeLanguage(),
                                new FakeRelations(),
                                8);
                Tail<String, Claim> claims = broker.tail(ExtractTopics.CLAIMS)) {
            postPairs(broker);
            claims.await(tail -> placed(tail.latest().values()) == 2 * PAIRS, PATIENCE);

            assertThat(claims.latest().values())
                    .hasSize(PAIRS)
                    .allSatisfy(
                            claim ->
                                    assertThat(claim.timeline())
                                            .extracting(InstancesTest::outlet)
                                            .containsExactly("Herald", "Tribune"));
        }
    }

    private static long placed(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.timeline().stream())
                .map(TimelineEntry::statementId)
                .distinct()
                .count();
    }

    /** Each outlet has a producer of its own, and both wait for each other before each article. */
    private static void postPairs(Broker broker) throws Exception {
        List<String> propositions = propositions();
        CyclicBarrier instant = new CyclicBarrier(2);
        try (ExecutorService outlets = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> herald =
                    outlets.submit(() -> post(broker, "Herald", 0, propositions, instant));
            Future<?> tribune =
                    outlets.submit(() -> post(broker, "Tribune", 1, propositions, instant));
            herald.get();
            tribune.get();
        }
    }

    private static Void post(
            Broker broker,
            String outlet,
            int place,
            List<String> propositions,
            CyclicBarrier instant)
            throws Exception {
        try (KafkaProducer<String, Article> producer = broker.producer(ExtractTopics.ARTICLES)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int pair = 0; pair < propositions.size(); pair++) {
                Article article = article(outlet, pair, propositions.get(pair));
                int partition = partitions(pair).get(place);
                instant.await();
                sent.add(
                        producer.send(
                                new ProducerRecord<>(
                                        ExtractTopics.ARTICLES.name(),
                                        partition,
                                        article.articleId(),
                                        article)));
            }
            for (Future<?> article : sent) {
                article.get();
            }
        }
        return null;
    }

    /** Two different ones, and in turn every two. */
    private static List<Integer> partitions(int pair) {
        int all = ExtractTopics.ARTICLES.partitions();
        int first = pair % all;
        int apart = 1 + pair / all % (all - 1);
        return List.of(first, (first + apart) % all);
    }

    private static Article article(String outlet, int pair, String proposition) {
        return new Article(
                outlet + pair,
                1,
                Article.Status.USABLE,
                outlet,
                "urn:" + outlet + pair,
                "A title",
                "APA ASSERTS: " + proposition,
                NOON,
                Optional.empty(),
                NOON.plusSeconds(pair),
                Optional.empty(),
                List.of());
    }

    /** Of invented words, so that none is like another. */
    private static List<String> propositions() {
        Random random = new Random(1);
        return IntStream.range(0, PAIRS)
                .mapToObj(pair -> IntStream.range(0, 6).mapToObj(w -> word(random)))
                .map(words -> words.collect(Collectors.joining(" ")))
                .toList();
    }

    private static String word(Random random) {
        return random.ints(7, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static String outlet(TimelineEntry entry) {
        return entry.citation().article().outlet();
    }
}
