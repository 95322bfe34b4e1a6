package io.twosource.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topics;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What operators see on the desk of the whole system. */
@SuppressWarnings("NullAway.Init") // set before all tests
class OperatorsDeskRun {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String UNREADABLE = "0123456789abcdef01234567";

    private static final Pattern DELIVERED = Pattern.compile("[1-9]\\d* delivered");

    /** Kept where a test fails: it has the logs. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static HttpClient http;
    private static LocalKafka kafka;
    private static Machine machine;
    private static Newsroom newsroom;
    private static Desk desk;

    @BeforeAll
    static void start() throws Exception {
        Desk.orSkip();
        Place place = new Place(Path.of(".."), folder);
        place.prepare();
        http = HttpClient.newHttpClient();
        kafka = LocalKafka.start(place.kafka(), FreePorts.any());
        machine =
                Machine.start(
                        place, FreePorts.all(), kafka, _ -> List.of(), new Progress(System.out));
        machine.awaitReady(http);
        newsroom = machine.newsroom(http);
        desk = Desk.open(machine.operatorsDesk(http));
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (machine != null) {
            machine.close();
            kafka.close();
            http.close();
        }
    }

    @Test
    void anArticlesWayIsShownThroughAllServices() throws Exception {
        Seed.Submission article = Seed.in(SEEDS).getFirst().submission(SEEDS);
        String articleId = postAndAwaitItsWebhook(article);

        // Its claim is listed once this replica has read it, its delivery once that is logged.
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(
                        () -> {
                            follow(article.url());
                            assertThat(page().getByText(DELIVERED).first()).isVisible(soon());
                            assertThat(page().locator(".steps a[href^='/desk/claims/']").first())
                                    .isVisible(soon());
                        });
        assertThat(page().getByText("by push from operator, new, version 1")).isVisible();
        assertThat(page().getByText("Read in en:")).isVisible();
        assertThat(page().getByText("newsroom demo:")).isVisible();
        assertThat(page().locator(".chip").getByText("denied").first()).isVisible();
        assertThat(page().getByRole(AriaRole.ALERT)).hasCount(0);
        desk.isAccessible("story");

        follow(articleId);
        assertThat(page().getByRole(AriaRole.HEADING).getByText(article.title())).isVisible();

        follow("https://nobody.example/at-all");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("knows of nothing there");
    }

    @Test
    void aFeedThatCannotBeReadSaysWhy() throws Exception {
        newsroom.pushing()
                .send(
                        "PUT",
                        newsroom.ingestService().resolve("/v1/feeds/gone"),
                        Map.of("url", "http://news.twosource.invalid/feed", "outlet", "Gone"));

        await().atMost(PATIENCE)
                .until(
                        () -> {
                            page().navigate("/desk/operations/feeds?state=failing");
                            return page().locator("#feed-gone .trouble").count() == 1;
                        });
        assertThat(page().locator("#feed-gone")).containsText("failing");
        desk.isAccessible("feeds");
    }

    @Test
    void aDeadLetterOfAnotherServiceIsHandedInAgain() throws Exception {
        putAnUnreadableArticle();
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            page().navigate("/desk/operations/dead-letters");
                            return page().getByText("article " + UNREADABLE).count() == 1;
                        });
        desk.isAccessible("dead-letters");

        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hand in again: extract-service"))
                .click();

        await().atMost(PATIENCE)
                .until(
                        () -> {
                            page().reload();
                            return page().getByText("Handed in again.").count() == 1;
                        });
        follow(UNREADABLE);
        assertThat(page().getByText("Handed in again.")).isVisible();
    }

    @Test
    void everyServiceIsThereWithItsReplicas() {
        page().navigate("/desk/operations");

        for (Service service : Service.values()) {
            assertThat(
                            page().locator("li.row")
                                    .filter(
                                            new Locator.FilterOptions()
                                                    .setHasText(service.title())
                                                    .setHas(page().getByText("stable"))))
                    .containsText("1 replica");
        }
        desk.isAccessible("services");
    }

    private static String postAndAwaitItsWebhook(Seed.Submission article) throws Exception {
        String secret = WebhookSecret.fresh();
        CountDownLatch told = new CountDownLatch(1);
        try (Receiver receiver = Receiver.start(secret, Clock.systemUTC(), _ -> told.countDown())) {
            newsroom.subscribe(receiver.address(), secret);
            String articleId = newsroom.post(article);
            assertThat(told.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            return articleId;
        }
    }

    private static void follow(String what) {
        page().navigate("/desk/operations/story");
        page().getByLabel("Its address").fill(what);
        page().keyboard().press("Enter");
        page().waitForURL(url -> url.contains("story?of="));
    }

    private static void putAnUnreadableArticle() throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    Topics.ARTICLES.name(),
                                    UNREADABLE.getBytes(StandardCharsets.UTF_8),
                                    "no article".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static Page page() {
        return desk.page();
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(1_000);
    }
}
