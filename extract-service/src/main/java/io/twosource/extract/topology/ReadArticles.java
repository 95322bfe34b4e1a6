package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.platform.Outgoing;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Articles in; out comes what they say, and each statement on its way to its claim. */
final class ReadArticles extends ContextualProcessor<String, Article, byte[], Outgoing> {

    private final Supplier<ReadingSide> reading;
    private final ExtractMeters meters;

    ReadArticles(Supplier<ReadingSide> reading, ExtractMeters meters) {
        this.reading = reading;
        this.meters = meters;
    }

    @Override
    public void process(Record<String, Article> article) {
        ReadArticle read = read(reading.get(), article.value());
        for (KeyValue<byte[], Outgoing> record : OutgoingRecords.of(read)) {
            context().forward(article.withKey(record.key).withValue(record.value));
        }
    }

    private ReadArticle read(ReadingSide side, Article article) {
        HeardArticle heard = meters.timeReading(() -> side.hear(article));
        Context context = Context.of(article.title(), article.text());
        ReadArticle read = new ReadArticle(heard.said(), side.walks(heard, context));
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        meters.read(heard.said(), now);
        meters.leftOut(heard.leftOut());
        return read.at(now);
    }
}
