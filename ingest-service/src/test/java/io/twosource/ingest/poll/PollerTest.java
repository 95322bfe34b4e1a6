package io.twosource.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.avro.Operation;
import io.twosource.ingest.StoredRecords;
import io.twosource.ingest.document.feed.PollingWishes;
import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.Registry;
import io.twosource.ingest.feed.SeenItems;
import io.twosource.ingest.fetch.Validators;
import io.twosource.ingest.poll.Territory.Due;
import io.twosource.kafka.LocalKafka;
import io.twosource.platform.KafkaClients;
import io.twosource.schemas.Topics;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Turn by turn; each visit is made at once, in the thread that begins it. */
class PollerTest implements Poller.Rounds {

    private static final int PARTITION = 2;
    private static final FeedTopics TOPICS = FeedTopics.catalogue();
    private static final Outcome SAME = new Outcome.NotModified(Optional.empty(), Optional.empty());

    private static final URI URL = URI.create("https://jam-news.net/feed");
    private static final PollConfig ONE_AT_ONCE =
            Settings.poll(Map.of("twosource.poll.at-once", "1"));

    @TempDir private static Path data;
    private static LocalKafka kafka;
    private static ConsumerGroupMetadata group;

    private final Visits visits =
            new Visits(new Pace(Settings.POLL, new Random(1)), Settings.POLL, Duration.ofDays(1));
    private final Registry registry = new Registry();
    private final Territory territory = new Territory(registry.view(), visits);
    private final List<Hub> asked = new ArrayList<>();
    private final List<Outcome> written = new ArrayList<>();

    private Instant now = Instant.parse("2024-04-17T10:00:00Z");
    private Supplier<Outcome> site = () -> SAME;
    private final Map<FeedId, Supplier<Outcome>> rests = new HashMap<>();
    private FeedId feed;
    private VisitLog log;
    private Poller poller;

    @BeforeAll
    static void startKafka() throws Exception {
        kafka = LocalKafka.start(data);
        group = soleMember();
        short one = 1;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(
                            List.of(
                                    TOPICS.feeds().definition(one),
                                    TOPICS.visits().definition(one),
                                    Topics.OPERATIONS.definition(one)))
                    .all()
                    .get();
        }
    }

    /** Of whom nobody takes anything. */
    private static ConsumerGroupMetadata soleMember() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                kafka.bootstrapServers(),
                                "group.id",
                                "feed-pollers"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            return consumer.groupMetadata();
        }
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    /** Each test has a feed of its own. */
    @BeforeEach
    void addFeed(TestInfo test) {
        feed = new FeedId(test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT));
        log =
                new VisitLog(
                        new KafkaClients(Map.of("bootstrap.servers", kafka.bootstrapServers())),
                        TOPICS);
        poller = new Poller(territory, visits, this, Settings.POLL, () -> now, Runnable::run);
        registry.put(PARTITION, new Feed(feed, URL, "JAMnews", Optional.empty(), List.of(), now));
        territory.takeOver(PARTITION);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aVisitIsClaimedBeforeItIsMade() {
        List<FeedVisit> before = new ArrayList<>();
        site =
                () -> {
                    before.addAll(stored());
                    return SAME;
                };

        turn();

        assertThat(before).hasSize(1);
        assertThat(before.getFirst().next().orElseThrow()).isAfter(now);
        assertThat(before.getFirst().report().visited()).isEmpty();
    }

    @Test
    void whatAVisitCameToIsWrittenInTheNextTurn() {
        turn();
        turn();

        assertThat(stored().getLast().report().outcome()).isEqualTo("not modified");
        assertThat(written).containsExactly(SAME);
    }

    @Test
    void aFeedIsVisitedAgainWhenItsTimeHasCome() {
        turn();
        turn();
        turn();
        assertThat(written).hasSize(1);

        now = now.plus(Settings.POLL.most());
        turn();
        turn();

        assertThat(written).hasSize(2);
    }

    @Test
    void aMistakeOfOursLeavesAFeedItsNextVisit() {
        site =
                () -> {
                    throw new IllegalStateException("of no use");
                };

        turn();
        turn();

        FeedVisit last = stored().getLast();
        assertThat(last.report().outcome()).contains("a mistake of ours").contains("of no use");
        assertThat(last.next()).isPresent();
        assertThat(territory.underway()).isZero();
    }

    @Test
    void operatorsAreToldOnceOfAFeedThatIsGone() {
        site = Outcome.Ended::new;

        turn();
        turn();
        turn();

        assertThat(operations())
                .singleElement()
                .extracting(Operation::getType)
                .isEqualTo(Concern.FAILING);
        assertThat(stored().getLast().report().told()).isTrue();
    }

    @Test
    void aHubThatAFeedNamesIsAskedToPushIt() {
        URI hub = URI.create("https://hub.example/");
        site = () -> read(new Hub(hub, "https://jam-news.net/feed", Optional.empty()));

        turn();
        turn();
        now = now.plus(Duration.ofHours(1));
        turn();
        turn();

        assertThat(asked).singleElement().extracting(Hub::url).isEqualTo(hub);
        assertThat(written).hasSize(2);
    }

    @Test
    void whatComesOfAVisitIsNotWrittenOnceItsPartitionIsAnothers() {
        turn();
        territory.giveUp(List.of(PARTITION));
        turn();

        assertThat(stored()).hasSize(1);
        assertThat(written).isEmpty();
        assertThat(territory.underway()).isZero();
    }

    @Test
    void whatIsKnownOfARemovedFeedIsDeleted() {
        turn();
        turn();
        registry.remove(PARTITION, feed);
        turn();

        assertThat(records()).last().extracting(ConsumerRecord::value).isNull();
    }

    @Test
    void aFeedWhosePagesAreWaitedForHoldsNoPlaceAndNoHost() {
        CountDownLatch page = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        FeedId other = new FeedId(feed.value() + "-other");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            poller = new Poller(territory, visits, this, ONE_AT_ONCE, () -> now, threads);
            rests.put(
                    feed,
                    () -> {
                        waiting.countDown();
                        return waitFor(page);
                    });
            // The feed has been fetched then, which is when its visit was.
            await().until(() -> turned() && waiting.getCount() == 0);
            now = now.plusSeconds(1);
            registry.put(
                    PARTITION, new Feed(other, URL, "JAMnews", Optional.empty(), List.of(), now));

            await().until(() -> turned() && written.size() == 1);
            page.countDown();
            await().until(() -> turned() && written.size() == 2);
        }
        assertThat(stored().getLast().report().visited()).contains(now.minusSeconds(1));
    }

    private static Outcome waitFor(CountDownLatch page) {
        try {
            page.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return SAME;
    }

    private boolean turned() {
        turn();
        return true;
    }

    @Override
    public Supplier<Outcome> fetch(Due due) {
        return rests.getOrDefault(due.feed().id(), site);
    }

    @Override
    public Optional<Instant> pushedUntil(Due due) {
        return Optional.empty();
    }

    @Override
    public void ask(Due due, Hub hub) {
        asked.add(hub);
    }

    @Override
    public void written(Due due, Outcome outcome, FeedVisit after) {
        written.add(outcome);
    }

    private void turn() {
        poller.turn(log, group);
    }

    private List<FeedVisit> stored() {
        return records().stream().map(ConsumerRecord::value).toList();
    }

    private List<ConsumerRecord<String, FeedVisit>> records() {
        return new StoredRecords(kafka.bootstrapServers())
                .of(TOPICS.visits()).stream()
                        .filter(record -> record.key().equals(feed.value()))
                        .toList();
    }

    private List<Operation> operations() {
        return new StoredRecords(kafka.bootstrapServers())
                .values(Topics.OPERATIONS).stream()
                        .filter(operation -> operation.getSubject().equals(feed.value()))
                        .toList();
    }

    private static Outcome read(Hub hub) {
        return new Outcome.Read(
                0,
                SeenItems.NONE,
                Validators.NONE,
                Optional.empty(),
                PollingWishes.NONE,
                Optional.empty(),
                Optional.of(hub));
    }
}
