package io.twosource.alert.stream;

import io.twosource.avro.Backfill;
import io.twosource.platform.Outgoing;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.NullUnmarked;

/** What new subscriptions would have been told in; it is kept until it is told. */
@NullUnmarked // Streams gives the stores in init, not in the constructor.
final class BackfillProcessor extends ContextualProcessor<String, Backfill, String, Outgoing> {

    private UnitOfWork work;
    private Backfilling backfilling;

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        work = new UnitOfWork(QueueStores.of(context), context);
        backfilling = new Backfilling(new Gathered(work));
    }

    @Override
    public void process(Record<String, Backfill> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        work.make(() -> backfilling.take(record.value(), now));
    }
}
