package io.twosource.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaClientsTest {

    private static final Map<String, String> OPERATORS =
            Map.of(
                    "bootstrap.servers", "kafka.internal:9093",
                    "security.protocol", "SASL_SSL",
                    "sasl.jaas.config", "… password=\"not-to-be-seen\";",
                    "receive.buffer.bytes", "131072",
                    "acks", "0");

    @Test
    void everyClientHasWhatOperatorsSet() {
        assertThat(new KafkaClients(OPERATORS).settings(Map.of("client.id", "feeds")))
                .containsAllEntriesOf(OPERATORS)
                .containsEntry("client.id", "feeds");
    }

    @Test
    void whatAClientPromisesIsNotSetOtherwise() {
        assertThat(new KafkaClients(OPERATORS).settings(PromptProducer.settings("feeds")))
                .containsEntry("acks", "all");
    }

    @Test
    void noClientTakesTheNameOfAnother() {
        Map<String, String> settings =
                Map.of(
                        "bootstrap.servers", "kafka.internal:9093",
                        "group.id", "ingest-service",
                        "group.instance.id", "one",
                        "transactional.id", "one");

        assertThat(new KafkaClients(settings).settings(Map.of()))
                .containsOnlyKeys("bootstrap.servers");
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(new KafkaClients(OPERATORS).toString()).doesNotContain("not-to-be-seen");
    }
}
