package io.twosource.extract.wire;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.walk.ClaimCells;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.walk.Walk;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

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

    public static final Topic<String, KeptEntry> CLAIM_ENTRIES =
            Topics.CLAIM_ENTRIES.as(KeptRecords::readEntry, KeptRecords::writeEntry);

    /** What cells keep. */
    public static final ClaimCells.Stored STORED =
            new ClaimCells.Stored(
                    Topic.mapped(
                            StoredRecords.ledgerEntries(),
                            KeptRecords::readHead,
                            KeptRecords::writeHead),
                    CLAIM_ENTRIES.values(),
                    Topic.mapped(
                            StoredRecords.placements(),
                            KeptRecords::readPlacement,
                            KeptRecords::writePlacement));

    private ExtractTopics() {}

    /** Of claims by their ids, and of entries by that of their claim, as Kafka itself does it. */
    public static int partition(String key, int partitions) {
        int end = key.indexOf('/');
        String claimId = end < 0 ? key : key.substring(0, end);
        byte[] bytes = claimId.getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(bytes)) % partitions;
    }
}
