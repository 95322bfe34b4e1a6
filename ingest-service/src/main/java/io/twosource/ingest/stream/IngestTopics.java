package io.twosource.ingest.stream;

import io.twosource.avro.SketchedArticle;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.article.ArticleHistory;
import io.twosource.ingest.origin.KnownText;
import io.twosource.ingest.origin.OriginDecision;
import io.twosource.ingest.submission.Submission;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import org.apache.kafka.common.serialization.Serde;

/** The catalogue's entries that the topology reads and writes, with this service's own records. */
public record IngestTopics(
        Topic<String, Submission> submissions,
        Topic<String, Article> articles,
        Serde<ArticleHistory> histories,
        Serde<RefusedArticle> refusals,
        Serde<SketchedArticle> sketched,
        Serde<KnownText> texts,
        Serde<OriginDecision> origins) {

    public static IngestTopics catalogue() {
        return new IngestTopics(
                Topics.SUBMISSIONS.as(SubmissionRecords::read, SubmissionRecords::write),
                Topics.ARTICLES.as(ArticleRecords::read, ArticleRecords::write),
                Topic.mapped(
                        StoredRecords.articleHistories(),
                        HistoryRecords::read,
                        HistoryRecords::write),
                Topic.mapped(
                        StoredRecords.refusedSubmissions(),
                        RefusalRecords::read,
                        RefusalRecords::write),
                StoredRecords.sketchedArticles(),
                Topic.mapped(StoredRecords.knownTexts(), OriginRecords::read, OriginRecords::write),
                Topic.mapped(
                        StoredRecords.originDecisions(),
                        OriginRecords::read,
                        OriginRecords::write));
    }
}
