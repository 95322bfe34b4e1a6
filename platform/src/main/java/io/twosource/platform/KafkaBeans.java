package io.twosource.platform;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Hands Quarkus' reading of {@code kafka.*}, which the stream has too, to all other clients. */
class KafkaBeans {

    @Produces
    @Singleton
    KafkaClients clients(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        return new KafkaClients(settings);
    }
}
