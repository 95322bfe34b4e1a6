package io.twosource.ingest.stream;

import io.twosource.ingest.article.Decision;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.CanonicalUrl;
import io.twosource.ingest.submission.OutletPartition;
import io.twosource.schemas.Topics;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Submissions in, articles out: each version once. All submissions of an outlet stand in one
 * partition, so what is known of its articles is read and written by one thread, in order of
 * arrival.
 */
public final class ArticleTopology {

    /** Key: articleId; value: the article with its past. */
    public static final String HISTORIES = "article-histories";

    /** Key: a name of an article, or its {@link #addressKey}; value: articleId. */
    public static final String NAMES = "article-names";

    /** Key: {@link #addressKey}; value: what was refused there last. */
    public static final String REFUSALS = "refused-articles";

    /** Key: a band of a sketch and a span of time; value: the texts that have it. */
    static final String ORIGIN_BANDS = "texts-of-bands";

    /** Key: a hash of the articleId, at the time it arrived; value: what is kept of its text. */
    static final String ORIGIN_TEXTS = "origin-texts";

    /** Key: articleId; value: where it was found to come from. All stand in one partition. */
    public static final String ORIGINS = "article-origins";

    private static final int ONE_DESK = 1;

    private ArticleTopology() {}

    /**
     * Adds the one chain of operators to {@code builder}. Below each of the two that keep something
     * stands a topic and nothing else: a step in between that failed would part what is kept from
     * what is published.
     *
     * @param decided told of each decision; more than once where a transaction is tried again
     * @param traced told of each origin, likewise
     */
    public static Topology build(
            StreamsBuilder builder,
            IngestTopics topics,
            Memory memory,
            Consumer<Decision> decided,
            Consumer<OriginDecision> traced) {
        builder.stream(
                        topics.submissions().name(),
                        Consumed.with(topics.submissions().keys(), topics.submissions().values())
                                .withName("read-submissions"))
                .process(
                        new DecideSubmissions(topics, memory, decided),
                        Named.as("decide-submissions"))
                // Who was first is told by order, and only one partition has all in order.
                .repartition(
                        Repartitioned.with(topics.articles().keys(), topics.sketched())
                                .withName("origins")
                                .withNumberOfPartitions(ONE_DESK))
                .processValues(new FindOrigins(topics, memory, traced), Named.as("find-origins"))
                .to(
                        topics.articles().name(),
                        Produced.with(Topics.ARTICLES.keys(), Topics.ARTICLES.values())
                                .withName("publish-articles"));
        return builder.build();
    }

    /** Where the stores keep what stands at an address, whoever published it. */
    public static String addressKey(String url) {
        return ArticleId.ofUrl("", CanonicalUrl.of(url)).value();
    }

    /** In which partition the stores keep an article, by its id or one of its names. */
    public static StreamPartitioner<String, Object> byOutlet() {
        return (_, name, _, partitions) ->
                Optional.of(Set.of(OutletPartition.of(new ArticleId(name), partitions)));
    }
}
