package io.twosource.alert.stream;

import io.twosource.alert.subscription.Addressees;
import io.twosource.alert.subscription.Subscription;
import io.twosource.avro.Tidings;
import io.twosource.platform.Outgoing;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/**
 * News in; out comes what has to be sent to the subscriptions of the partition that it is for. Each
 * subscription is decided for by itself: their bodies are never held together, and one that cannot
 * be told keeps it from nobody else.
 */
@NullUnmarked // Streams gives the stores in init, not in the constructor.
final class TellNews extends ContextualProcessor<Integer, Tidings, String, Outgoing> {

    private static final Logger LOG = Logger.getLogger(TellNews.class);

    private final AlertParts parts;
    private UnitOfWork work;
    private Telling telling;

    TellNews(AlertParts parts) {
        this.parts = parts;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        work = new UnitOfWork(QueueStores.of(context), context);
        telling =
                new Telling(
                        parts.queues(new KeptShelf(work, parts.replicatedSubscriptions())),
                        new Gathered(work),
                        parts.desk());
    }

    @Override
    public void process(Record<Integer, Tidings> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        News news = News.read(record.value());
        if (news instanceof News.Raised(Matched matched)) {
            matched.matchedAt().ifPresent(at -> parts.metrics().queued(at, now));
        }
        int partition = record.key();
        news.addressees(parts.subscriptions(), parts.outlets())
                .filter(subscription -> SubscriptionPartition.of(subscription.id()) == partition)
                .filter(Addressees::isDelivered)
                .forEach(subscription -> tell(subscription, news, record.value(), now));
    }

    private void tell(Subscription subscription, News news, Tidings tidings, Instant now) {
        work.make(
                () -> telling.tell(subscription, news, now),
                failure -> {
                    parts.metrics().newsPutOff();
                    LOG.errorf(
                            "subscription %s is told later, as it could not be now: %s",
                            subscription.id(), failure.getClass().getName());
                    telling.putOff(subscription, tidings, now);
                });
    }
}
