package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.kafka.BrokerSecurity;
import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one Kafka into another, which lets who restores do no more than the handbook says. */
@SuppressWarnings("NullAway.Init") // set before all tests
class BackupTest {

    private static final int REFUSED = 2;

    /** What the writer of changes remembers of them. */
    private static final String MEMORY = "alert-service-standing-records-changelog";

    private static final long YESTERDAY = 1_795_000_000_000L;

    /** No service could read these, and they come back all the same. */
    private static final List<ProducerRecord<byte[], byte[]>> RECORDS =
            List.of(
                    record("newsrooms", 0, "daily", "of before"),
                    record("newsrooms", 0, "daily", "as it stands"),
                    record("newsrooms", 0, "weekly", "was removed"),
                    new ProducerRecord<>("newsrooms", 0, bytes("weekly"), null),
                    record("tokens", 0, "daily", "void all before"),
                    record("tokens", 0, "daily/1", "admitted"),
                    record("feeds", 5, "jam", "by its host's partition"),
                    record("feeds", 0, "\u00ff\u0000", "\u0080"),
                    record("subscriptions", 0, "large", "x".repeat(2_000_000)));

    private static final List<String> STANDING =
            List.of("daily", "daily", "daily/1", "jam", "\u00ff\u0000", "large");

    @TempDir private static Path folder;

    private static LocalKafka target;
    private static CompactedTopics restored;
    private static Map<String, Map<String, String>> saved;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void saveOneAndStartAnother() throws Exception {
        try (LocalKafka source = LocalKafka.start(folder.resolve("source"))) {
            CompactedTopics topics =
                    new CompactedTopics(Map.of("bootstrap.servers", source.bootstrapServers()));
            topics.create(CompactedTopics.madeByPeople());
            topics.commit(RECORDS);
            topics.abort(List.of(record("newsrooms", 0, "never", "came to be")));
            saved = topics.standing();
            assertThat(saved.values().stream().flatMap(topic -> topic.keySet().stream()))
                    .containsExactlyInAnyOrderElementsOf(STANDING);
            String at = source.bootstrapServers();
            assertThat(execute("backup", file(), "--bootstrap-servers", at)).isZero();
        }
        BrokerSecurity security =
                BrokerSecurity.create(
                        folder.resolve("keys"), Map.of("restore", "a-password-of-restore"));
        target = LocalKafka.start(folder.resolve("target"), security);
        Map<String, String> superuser = new HashMap<>(security.client(BrokerSecurity.SUPERUSER));
        superuser.put("bootstrap.servers", target.bootstrapServers());
        restored = new CompactedTopics(superuser);
        keep(security.client("restore"));
        try (Admin admin = admin()) {
            admin.createAcls(AclTable.ofTheHandbook().bindings()).all().get();
        }
    }

    @AfterAll
    static void stop() {
        target.close();
    }

    @BeforeEach
    void emptyTheTarget() throws Exception {
        try (Admin admin = admin()) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            await().until(() -> admin.listTopics().names().get().isEmpty());
        }
    }

    @Test
    void whatPeopleMadeComesBackByteForByteIntoAnEmptyKafka() {
        assertThat(restore()).as(said.toString()).isZero();

        assertThat(restored.standing()).isEqualTo(saved);
        assertThat(said.toString()).containsPattern("newsrooms +1\\b").containsPattern("feeds +2");
    }

    @Test
    void whatStandsThereIsKeptUnlessToldOtherwise() throws Exception {
        restored.create(CompactedTopics.madeByPeople());
        restored.create(List.of(new NewTopic(MEMORY, 1, (short) 1)));
        restored.create(List.of(Topics.CHANGES.definition((short) 1)));
        restored.commit(
                List.of(
                        record("newsrooms", 0, "daily", "of another"),
                        record("newsrooms", 0, "monthly", "made since"),
                        record("tokens", 0, "daily/1/revoked", "since"),
                        record("changes", 0, "daily", "asked for and undecided"),
                        record(MEMORY, 0, "\u0000", "the last version")));
        Map<String, Map<String, String>> before = restored.standing();

        assertThat(restore()).isEqualTo(REFUSED);
        assertThat(said.toString()).contains("--over").contains("newsrooms has 2");
        assertThat(restored.standing()).isEqualTo(before);
        assertThat(restored.standing(MEMORY)).hasSize(1);

        assertThat(restore("--over", "--check")).as(said.toString()).isZero();
        assertThat(restored.standing()).isEqualTo(before);

        assertThat(restore("--over")).as(said.toString()).isZero();
        assertThat(restored.standing("newsrooms")).isEqualTo(saved.get("newsrooms"));
        assertThat(restored.standing("tokens"))
                .containsAllEntriesOf(saved.get("tokens"))
                .containsOnlyKeys("daily", "daily/1", "daily/1/revoked");
        assertThat(restored.standing(MEMORY)).isEmpty();
        assertThat(restored.standing("changes")).isEmpty();
    }

    @Test
    void nothingIsRestoredUnderServicesThatRun() throws Exception {
        restored.create(CompactedTopics.madeByPeople());
        Map<String, Object> settings = new HashMap<>(restored.connection());
        settings.put("group.id", "alert-service");
        try (KafkaConsumer<byte[], byte[]> running =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            running.subscribe(List.of("newsrooms"));
            await().until(
                            () -> {
                                running.poll(Duration.ofMillis(50));
                                return !running.assignment().isEmpty();
                            });

            assertThat(restore("--over")).isEqualTo(REFUSED);
        }
        assertThat(said.toString()).contains("alert-service runs");
        assertThat(restored.standing("newsrooms")).isEmpty();
    }

    @Test
    void aFileThatWasAlteredChangesNothing() throws Exception {
        Path altered = folder.resolve("altered");
        byte[] bytes = Files.readAllBytes(Path.of(file()));
        bytes[bytes.length / 2]++;
        Files.write(altered, bytes);

        assertThat(execute(said, restoring(altered.toString()))).isNotZero();

        assertThat(said.toString()).contains("checksum does not hold");
        try (Admin admin = admin()) {
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void checkingSaysWhatWouldComeBackAndBringsNothing() throws Exception {
        assertThat(restore("--check")).as(said.toString()).isZero();

        assertThat(said.toString()).containsPattern("newsrooms +1").contains("nothing was written");
        try (Admin admin = admin()) {
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    private int restore(String... options) {
        return execute(said, restoring(file(), options));
    }

    private static String[] restoring(String file, String... options) {
        List<String> command = new ArrayList<>(List.of("restore", file));
        command.addAll(List.of("--bootstrap-servers", target.bootstrapServers()));
        command.addAll(List.of("--command-config", folder.resolve("restore.properties") + ""));
        command.addAll(List.of(options));
        return command.toArray(String[]::new);
    }

    private static int execute(String... command) {
        return execute(new StringWriter(), command);
    }

    private static int execute(StringWriter said, String... command) {
        PrintWriter out = new PrintWriter(said, true);
        return Twosource.commands().setOut(out).setErr(out).execute(command);
    }

    private static String file() {
        return folder.resolve("people.backup").toString();
    }

    private static void keep(Map<String, String> settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer out = Files.newBufferedWriter(folder.resolve("restore.properties"))) {
            properties.store(out, null);
        }
    }

    private static Admin admin() {
        return Admin.create(new HashMap<>(restored.connection()));
    }

    private static ProducerRecord<byte[], byte[]> record(
            String topic, int partition, String key, String value) {
        return new ProducerRecord<>(
                topic,
                partition,
                YESTERDAY,
                bytes(key),
                bytes(value),
                new RecordHeaders().add("version", new byte[] {0, 0, 0, 0, 0, 0, 0, 9}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
