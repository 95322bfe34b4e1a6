package io.twosource.alert.stream;

import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Addressees;
import io.twosource.alert.subscription.Subscription;
import io.twosource.avro.Tidings;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.NullUnmarked;

/** News in; out comes what has to be sent to the subscriptions of the partition that it is for. */
@NullUnmarked // Streams gives the stores in init, not in the constructor.
final class TellNews extends ContextualProcessor<Integer, Tidings, String, Effect> {

    private final AlertParts parts;
    private Telling telling;

    TellNews(AlertParts parts) {
        this.parts = parts;
    }

    @Override
    public void init(ProcessorContext<String, Effect> context) {
        super.init(context);
        QueueStores stores = QueueStores.of(context);
        telling = new Telling(parts.queues(new KeptShelf(stores, context)), stores);
    }

    @Override
    public void process(Record<Integer, Tidings> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        int partition = record.key();
        switch (record.value().getNews()) {
            case io.twosource.avro.Notice notice ->
                    tell(Matched.read(record.value().getAlertTopics(), notice), partition, now);
            case io.twosource.avro.Operation operation ->
                    tell(OperationRecords.read(operation), partition, now);
            default -> throw new IllegalArgumentException("no news: " + record.value());
        }
    }

    private void tell(Matched news, int partition, Instant now) {
        in(partition, parts.subscriptions().to(news.alertTopics()))
                .filter(subscription -> subscription.wants(news.notice()))
                .forEach(subscription -> telling.tell(subscription, news, now));
    }

    private void tell(Operation operation, int partition, Instant now) {
        in(partition, Addressees.of(operation, parts.subscriptions()))
                .forEach(subscription -> telling.tell(subscription, operation, now));
    }

    private static Stream<Subscription> in(int partition, Stream<Subscription> subscriptions) {
        return subscriptions
                .filter(subscription -> SubscriptionPartition.of(subscription.id()) == partition)
                .filter(Addressees::isDelivered);
    }
}
