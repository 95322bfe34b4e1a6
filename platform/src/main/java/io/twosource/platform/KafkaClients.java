package io.twosource.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The only place where a service makes Kafka clients: each has what operators set under {@code
 * kafka.}, so that none stays in plain text where Kafka asks for TLS and a login. What a client
 * sets for its own promises wins over that. Thread-safe; never shows its settings, which hold
 * passwords.
 */
public final class KafkaClients {

    /** What tells clients apart; set for all of them, they would take each other's place. */
    private static final Set<String> OF_ONE_CLIENT =
            Set.of(
                    CommonClientConfigs.GROUP_ID_CONFIG,
                    CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG,
                    ProducerConfig.TRANSACTIONAL_ID_CONFIG);

    private static final Map<String, Object> OF_READERS =
            Map.of(
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    10_000);

    private final Map<String, Object> common;

    /**
     * @param settings by the names that Kafka gives them: {@code bootstrap.servers}, {@code
     *     security.protocol}, …
     */
    public KafkaClients(Map<String, ?> settings) {
        this.common =
                settings.entrySet().stream()
                        .filter(setting -> !OF_ONE_CLIENT.contains(setting.getKey()))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    public Admin admin() {
        return Admin.create(common);
    }

    public <K, V> KafkaProducer<K, V> producer(
            Map<String, ?> own, Serializer<K> keys, Serializer<V> values) {
        return new KafkaProducer<>(settings(own), keys, values);
    }

    public <K, V> KafkaConsumer<K, V> consumer(
            Map<String, ?> own, Deserializer<K> keys, Deserializer<V> values) {
        return new KafkaConsumer<>(settings(own), keys, values);
    }

    /**
     * A consumer of no group, which reads what is committed and is told where to begin; its first
     * place is the beginning.
     */
    public <K, V> KafkaConsumer<K, V> reader(
            Map<String, ?> own, Deserializer<K> keys, Deserializer<V> values) {
        Map<String, Object> settings = new HashMap<>(OF_READERS);
        settings.putAll(own);
        return consumer(settings, keys, values);
    }

    /** A member of a share group (KIP-932). */
    public <K, V> KafkaShareConsumer<K, V> shareConsumer(
            Map<String, ?> own, Deserializer<K> keys, Deserializer<V> values) {
        return new KafkaShareConsumer<>(settings(own), keys, values);
    }

    /** The names of its settings, without what they are set to. */
    @Override
    public String toString() {
        return "KafkaClients" + common.keySet();
    }

    Map<String, Object> settings(Map<String, ?> own) {
        Map<String, Object> settings = new HashMap<>(common);
        settings.putAll(own);
        return settings;
    }
}
