package io.twosource.extract.wire;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.walk.KeptClaim;
import io.twosource.extract.walk.Placement;
import io.twosource.extract.walk.Walk;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import org.apache.kafka.common.serialization.Serde;

/** The Kafka topics and stores of this service, with domain records as their values. */
public final class ExtractTopics {

    public static final Topic<String, Article> ARTICLES =
            Topics.ARTICLES.as(ArticleRecords::read, ArticleRecords::write);

    public static final Topic<String, ArticleStatements> STATEMENTS =
            Topics.STATEMENTS.as(ArticleRecords::readStatements, ArticleRecords::writeStatements);

    public static final Topic<Integer, Walk> CLAIM_WALKS =
            Topics.CLAIM_WALKS.as(WalkRecords::read, WalkRecords::write);

    public static final Topic<String, Claim> CLAIMS =
            Topics.CLAIMS.as(ClaimRecords::read, ClaimRecords::write);

    public static final Topic<String, Notice> NOTICES =
            Topics.NOTICES.as(ClaimRecords::readNotice, ClaimRecords::writeNotice);

    public static final Serde<KeptClaim> KEPT_CLAIMS =
            Topic.mapped(Topics.ledgerEntries(), WalkRecords::readKept, WalkRecords::writeKept);

    public static final Serde<Placement> PLACEMENTS =
            Topic.mapped(
                    Topics.placements(), WalkRecords::readPlacement, WalkRecords::writePlacement);

    private ExtractTopics() {}
}
