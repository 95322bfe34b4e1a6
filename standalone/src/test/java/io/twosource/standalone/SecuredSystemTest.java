package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.kafka.BrokerSecurity;
import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole system on a Kafka with TLS, a login for each service and, of rights, those of the
 * handbook alone.
 */
@SuppressWarnings("NullAway.Init") // set before all tests
class SecuredSystemTest {

    private static final Path HOME = Path.of("..");
    private static final String STRANGER = "stranger";
    private static final String RESTORER = "restore";
    private static final int OK = 200;
    private static final int OUTDATED = 412;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir private static Path folder;

    private static Place place;
    private static Map<String, String> passwords;
    private static BrokerSecurity security;
    private static LocalKafka kafka;
    private static Machine machine;

    @BeforeAll
    static void start() throws Exception {
        place = new Place(HOME, folder.resolve("data"));
        place.prepare();
        passwords =
                Arrays.stream(Service.values())
                        .map(Service::title)
                        .collect(Collectors.toMap(user -> user, "password-of-"::concat));
        passwords.put(STRANGER, "password-of-a-stranger");
        passwords.put(RESTORER, "password-of-who-restores");
        security = BrokerSecurity.create(folder.resolve("keys"), passwords);
        kafka = LocalKafka.start(place.kafka(), security);
        try (Admin admin = Admin.create(client(BrokerSecurity.SUPERUSER))) {
            admin.createAcls(AclTable.ofTheHandbook().bindings()).all().get();
        }
        RestoredWork.putKeys(place);
        restore();
        machine =
                Machine.start(
                        place, FreePorts.all(), kafka, SecuredSystemTest::settings, progress());
        try (HttpClient http = HttpClient.newHttpClient()) {
            machine.awaitReady(http);
        }
    }

    @AfterAll
    static void stop() {
        machine.close();
    }

    @Test
    void anArticleBecomesASignedWebhookThoughEachServiceMayOnlyWhatItNeeds() throws Exception {
        String secret = WebhookSecret.fresh();
        CountDownLatch told = new CountDownLatch(1);
        try (HttpClient http = HttpClient.newHttpClient();
                Receiver receiver =
                        Receiver.start(secret, Clock.systemUTC(), _ -> told.countDown())) {
            Newsroom newsroom = machine.newsroom(http);
            newsroom.subscribe(receiver.address(), secret);
            Path seeds = HOME.resolve("seeds");

            newsroom.post(Seed.in(seeds).getFirst().submission(seeds));

            assertThat(told.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            assertThat(receiver.received()).allMatch(ReceivedWebhook::verified);
        }
        for (Service service : Service.values()) {
            assertThat(place.log(service.title()))
                    .content()
                    .doesNotContain("AuthorizationException")
                    .doesNotContain(passwords.values());
        }
    }

    /** Its token lets the newsroom in, its version counts, its secret signs. */
    @Test
    void whatANewsroomHadOnASystemThatIsLostItHasOnThisOne() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (HttpClient http = HttpClient.newHttpClient();
                Receiver receiver =
                        Receiver.start(
                                RestoredWork.secret(), Clock.systemUTC(), _ -> told.countDown())) {
            Newsroom newsroom = machine.newsroom(http);

            assertThat(RestoredWork.move(newsroom, receiver.address(), http)).isEqualTo(OK);
            assertThat(RestoredWork.move(newsroom, receiver.address(), http)).isEqualTo(OUTDATED);
            newsroom.post(InventedNews.article(1));

            assertThat(told.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            assertThat(receiver.received()).allMatch(ReceivedWebhook::verified);
        }
    }

    @Test
    void whoHasNoRightsIsRefusedEverything() throws Exception {
        String topic = Topics.SUBMISSIONS.name();
        try (Admin admin = Admin.create(client(STRANGER))) {
            assertThat(admin.listTopics().names().get()).isEmpty();
            assertThatThrownBy(() -> admin.describeTopics(List.of(topic)).allTopicNames().get())
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThatThrownBy(
                            () ->
                                    admin.createTopics(List.of(new NewTopic("x", 1, (short) 1)))
                                            .all()
                                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, new byte[1])).get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            assertThatThrownBy(() -> consumer.poll(PATIENCE))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void noServiceMayWhatItNeverDoes() throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        client(Service.INGEST.title()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            assertThatThrownBy(
                            () ->
                                    producer.send(
                                                    new ProducerRecord<>(
                                                            Topics.NEWSROOMS.name(), new byte[1]))
                                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void theHandbookKnowsEveryTopic() throws IOException {
        assertThat(AclTable.ofTheHandbook().rows())
                .extracting(AclTable.Row::name)
                .containsAll(Topics.all().stream().map(Topic::name).toList());
    }

    private static void restore() {
        List<String> command = new ArrayList<>(List.of("restore", RestoredWork.backup()));
        command.addAll(List.of("--bootstrap-servers", kafka.bootstrapServers()));
        command.addAll(List.of("--command-config", propertiesOf(RESTORER, "").toString()));
        assertThat(Twosource.commands().execute(command.toArray(String[]::new))).isZero();
    }

    private static List<String> settings(Service service) {
        return List.of("-Dquarkus.config.locations=" + propertiesOf(service.title(), "kafka."));
    }

    /** A file for each user: passwords stand on no command line. */
    private static Path propertiesOf(String user, String prefix) {
        Properties settings = new Properties();
        security.client(user).forEach((name, value) -> settings.setProperty(prefix + name, value));
        Path file = folder.resolve(user + ".properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> client(String user) {
        Map<String, Object> settings = new HashMap<>(security.client(user));
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        return settings;
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                client(STRANGER), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                client(STRANGER), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Progress progress() {
        return new Progress(System.out);
    }
}
