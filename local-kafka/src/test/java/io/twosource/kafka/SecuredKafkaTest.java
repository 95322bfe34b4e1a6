package io.twosource.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that asks who comes. */
@SuppressWarnings("NullAway.Init") // set before all tests
class SecuredKafkaTest {

    @TempDir private static Path folder;

    private static BrokerSecurity security;
    private static LocalKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        security = BrokerSecurity.create(folder.resolve("keys"), Map.of("ann", "anns-password"));
        kafka = LocalKafka.start(folder.resolve("kafka"), security);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void theSuperuserMayEverything() throws Exception {
        try (Admin admin = admin(BrokerSecurity.SUPERUSER)) {
            create(admin, "news");

            assertThat(admin.listTopics().names().get()).contains("news");
        }
    }

    @Test
    void whoIsLetInMayNothingYet() throws Exception {
        try (Admin admin = admin("ann")) {
            assertThatThrownBy(() -> create(admin, "rumours"))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void whoIsNobodyIsNotLetIn() {
        try (Admin admin = admin("mallory")) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static void create(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }

    private static Admin admin(String user) {
        Map<String, Object> settings = new HashMap<>(security.client(user));
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        return Admin.create(settings);
    }
}
