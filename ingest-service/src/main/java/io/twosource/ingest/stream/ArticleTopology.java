package io.twosource.ingest.stream;

import io.twosource.ingest.article.Decision;
import java.util.function.Consumer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * Submissions in, articles out: each version once. All submissions of an article stand in one
 * partition, so its history is read and written by one thread, in order of arrival.
 */
public final class ArticleTopology {

    /** Key: articleId; value: the article with its past. */
    public static final String HISTORIES = "article-histories";

    private ArticleTopology() {}

    /**
     * Adds the one chain of operators to {@code builder}.
     *
     * @param decided told of each decision; more than once where a transaction is tried again
     */
    public static Topology build(
            StreamsBuilder builder, IngestTopics topics, Consumer<Decision> decided) {
        builder.stream(
                        topics.submissions().name(),
                        Consumed.with(topics.submissions().keys(), topics.submissions().values())
                                .withName("read-submissions"))
                .processValues(
                        new DecideSubmissions(topics.histories(), decided),
                        Named.as("decide-submissions"))
                .to(
                        topics.articles().name(),
                        Produced.with(topics.articles().keys(), topics.articles().values())
                                .withName("publish-articles"));
        return builder.build();
    }
}
