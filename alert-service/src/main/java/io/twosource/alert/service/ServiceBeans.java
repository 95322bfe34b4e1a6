package io.twosource.alert.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.replica.ClusterKey;
import io.twosource.alert.replica.ReplicaConfig;
import io.twosource.alert.replica.ReplicaSignature;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.SecretsConfig;
import io.twosource.alert.view.RecordWriter;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.PromptProducer;
import io.twosource.schemas.Topic;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts together what all features share. */
class ServiceBeans {

    @Produces
    @Singleton
    InstantSource clock() {
        // What is stored counts milliseconds; an instant must stay the same on its way there.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    SecretSeal secretSeal(SecretsConfig secrets, MeterRegistry registry) {
        return SecretSeal.of(secrets, registry);
    }

    @Produces
    @Singleton
    ClusterKey clusterKey(ReplicaConfig replicas, SecretsConfig secrets, MeterRegistry registry) {
        return ClusterKey.of(replicas, secrets.anyKey(), registry);
    }

    @Produces
    @Singleton
    ReplicaSignature replicaSignature(
            ClusterKey key, ReplicaConfig replicas, SecureRandom random, InstantSource clock) {
        return new ReplicaSignature(key, replicas.validity(), random, clock);
    }

    @Produces
    @Singleton
    Producer<byte[], byte[]> producer(KafkaClients kafka) {
        Map<String, Object> settings =
                new HashMap<>(PromptProducer.settings("alert-service-writer"));
        // Dead letters are as large as what they are of.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.LONGEST_RECORD);
        return kafka.producer(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Produces
    @Singleton
    Admin admin(KafkaClients kafka) {
        return kafka.admin();
    }

    void close(@Disposes Admin admin) {
        admin.close();
    }

    void close(@Disposes Producer<byte[], byte[]> producer) {
        producer.close();
    }

    @Produces
    @Singleton
    RecordWriter writer(Producer<byte[], byte[]> producer) {
        return new RecordWriter(producer);
    }
}
