package io.twosource.ingest.stream;

import static java.util.Objects.requireNonNull;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.origin.OriginDesk;
import io.twosource.ingest.origin.SketchedArticle;
import java.time.Instant;
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
        this.desk = new OriginDesk(new StoredTexts(context, memory.ofTexts()));
        this.decisions = Remembered.in(context, ArticleTopology.ORIGINS, memory.ofArticles());
    }

    @Override
    public void process(FixedKeyRecord<String, SketchedArticle> arrived) {
        SketchedArticle article = requireNonNull(arrived.value(), "an article without a value");
        Instant at = Instant.ofEpochMilli(arrived.timestamp());
        OriginDecision decision =
                desk.decide(
                        article,
                        decisions.of(arrived.key()),
                        at,
                        Instant.ofEpochMilli(context.currentSystemTimeMs()));
        decisions.put(arrived.key(), decision);
        context.forward(arrived.withValue(decision.on(article.article())));
        decided.accept(decision);
    }
}
