package io.twosource.ingest.stream;

import io.twosource.avro.SketchedArticle;
import io.twosource.ingest.article.Decision;
import io.twosource.ingest.submission.Submission;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** The step that decides what a submission is, with the stores that it alone writes. */
record DecideSubmissions(IngestTopics topics, Memory memory, Consumer<Decision> decided)
        implements ProcessorSupplier<String, Submission, String, SketchedArticle> {

    @Override
    public Processor<String, Submission, String, SketchedArticle> get() {
        return new SubmissionDecider(memory, decided);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Remembered.builder(
                        ArticleTopology.HISTORIES, topics.histories(), memory.ofArticles()),
                Remembered.builder(ArticleTopology.NAMES, Serdes.String(), memory.ofArticles()),
                Remembered.builder(
                        ArticleTopology.REFUSALS, topics.refusals(), memory.ofRefusals()));
    }
}
