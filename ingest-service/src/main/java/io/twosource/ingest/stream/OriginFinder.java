package io.twosource.ingest.stream;

import static java.util.Objects.requireNonNull;

import io.twosource.avro.Article;
import io.twosource.avro.SketchedArticle;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.origin.OriginDesk;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Keeps what the {@link OriginDesk} decides on each article, and forwards it with its origin. */
final class OriginFinder implements FixedKeyProcessor<String, SketchedArticle, Article> {

    private final Memory memory;
    private final Consumer<OriginDecision> decided;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, Article> context;

    @SuppressWarnings("NullAway.Init")
    private StoredTexts texts;

    @SuppressWarnings("NullAway.Init")
    private OriginDesk desk;

    @SuppressWarnings("NullAway.Init")
    private Remembered<OriginDecision> decisions;

    OriginFinder(Memory memory, Consumer<OriginDecision> decided) {
        this.memory = memory;
        this.decided = decided;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Article> context) {
        this.context = context;
        this.texts = new StoredTexts(context, memory.ofTexts());
        this.desk = new OriginDesk(texts);
        this.decisions = Remembered.in(context, ArticleTopology.ORIGINS, memory.ofArticles());
    }

    @Override
    public void process(FixedKeyRecord<String, SketchedArticle> arrived) {
        SketchedArticle article = requireNonNull(arrived.value(), "an article without a value");
        Optional<OriginDecision> before = decisions.of(arrived.key());
        if (!isPublished(article.getArticle().getVersion(), before)) {
            Instant at = Instant.ofEpochMilli(arrived.timestamp());
            commit(arrived, trace(OriginRecords.read(article), before, at));
        }
    }

    /** What comes again from dead letters may have been published before it failed. */
    private static boolean isPublished(int version, Optional<OriginDecision> before) {
        return before.filter(decision -> decision.versions().contain(version)).isPresent();
    }

    /** All that an article comes to, worked out before any of it is kept. */
    private record Traced(
            OriginDecision decision, Optional<StoredTexts.Entry> text, Article published) {}

    private Traced trace(
            io.twosource.ingest.origin.SketchedArticle article,
            Optional<OriginDecision> before,
            Instant at) {
        OriginDesk.Decided decided =
                desk.decide(
                        article, before, at, Instant.ofEpochMilli(context.currentSystemTimeMs()));
        OriginDecision decision = decided.decision();
        return new Traced(
                decision,
                decided.toRemember().map(texts::entry),
                ArticleRecords.write(decision.on(article.article())));
    }

    private void commit(FixedKeyRecord<String, SketchedArticle> arrived, Traced traced) {
        traced.text().ifPresent(texts::put);
        decisions.put(arrived.key(), traced.decision());
        context.forward(arrived.withValue(traced.published()));
        decided.accept(traced.decision());
    }
}
