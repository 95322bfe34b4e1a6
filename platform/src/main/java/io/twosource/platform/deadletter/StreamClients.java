package io.twosource.platform.deadletter;

import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;

/** A stream's Kafka clients: Streams' own, but for the producer. */
@Singleton
public class StreamClients extends DefaultKafkaClientSupplier {

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        return new StreamProducer(config);
    }
}
