package io.twosource.schemas;

import static io.twosource.schemas.Topic.Cleanup.COMPACT;
import static io.twosource.schemas.Topic.Cleanup.DELETE;

import io.twosource.avro.Alert;
import io.twosource.avro.AlertTopic;
import io.twosource.avro.Article;
import io.twosource.avro.ArticleStatements;
import io.twosource.avro.Attempt;
import io.twosource.avro.Backfill;
import io.twosource.avro.Change;
import io.twosource.avro.ChangeOutcome;
import io.twosource.avro.Claim;
import io.twosource.avro.ClaimEntry;
import io.twosource.avro.ClaimMarks;
import io.twosource.avro.ClaimWalk;
import io.twosource.avro.Delivery;
import io.twosource.avro.Feed;
import io.twosource.avro.FeedVisit;
import io.twosource.avro.HubLease;
import io.twosource.avro.HubPush;
import io.twosource.avro.Newsroom;
import io.twosource.avro.NewsroomLimits;
import io.twosource.avro.Notice;
import io.twosource.avro.Operation;
import io.twosource.avro.Redrive;
import io.twosource.avro.Submission;
import io.twosource.avro.Subscription;
import io.twosource.avro.TokenRecord;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;

/** The catalogue: every Kafka topic of Twosource, each named, laid out and typed in one line. */
public final class Topics {

    /** Key: articleId; the partition is that of its outlet. Whatever arrived, from any edge. */
    public static final Topic<String, Submission> SUBMISSIONS =
            topic("submissions", Submission.class, 6, DELETE, 7);

    /** Key: articleId. Each version once. */
    public static final Topic<String, Article> ARTICLES =
            topic("articles", Article.class, 6, DELETE, 30);

    /** Key: feedId; the partition is that of its host. Which feeds are to be visited. */
    public static final Topic<String, Feed> FEEDS = topic("feeds", Feed.class, 6, COMPACT, 1);

    /** Key: feedId; the partition is that of the feed. Where the polling of each feed stands. */
    public static final Topic<String, FeedVisit> FEED_VISITS =
            topic("feed-visits", FeedVisit.class, 6, COMPACT, 1);

    /** Key: feedId. Which feeds hubs push to us, and until when. */
    public static final Topic<String, HubLease> HUB_LEASES =
            topic("hub-leases", HubLease.class, 1, COMPACT, 1);

    /** Key: feedId. What hubs have pushed and is to be read. */
    public static final Topic<String, HubPush> HUB_PUSHES =
            topic("hub-pushes", HubPush.class, 6, DELETE, 7);

    /** Key: articleId. All statements of one article version. */
    public static final Topic<String, ArticleStatements> STATEMENTS =
            topic("statements", ArticleStatements.class, 6, DELETE, 30);

    /**
     * Key: cell, which is the partition too: as many cells at the most as partitions. Kept as long
     * as submissions are: no weekend's stop loses what is on its way.
     */
    public static final Topic<Integer, ClaimWalk> CLAIM_WALKS =
            new Topic<>(
                    "claim-walks",
                    Serdes.Integer(),
                    AvroSerde.of(ClaimWalk.class),
                    8,
                    DELETE,
                    Duration.ofDays(7));

    /** Key: claimId. Each claim as it stands. */
    public static final Topic<String, Claim> CLAIMS = topic("claims", Claim.class, 6, COMPACT, 1);

    /** Key: claimId/statementId; the partition is that of its claim. Each statement on a claim. */
    public static final Topic<String, ClaimEntry> CLAIM_ENTRIES =
            topic("claim-entries", ClaimEntry.class, 6, COMPACT, 1);

    /** Key: claimId. */
    public static final Topic<String, Notice> NOTICES =
            topic("notices", Notice.class, 6, DELETE, 90);

    /** Key: name. */
    public static final Topic<String, AlertTopic> ALERT_TOPICS =
            topic("alert-topics", AlertTopic.class, 1, COMPACT, 1);

    /** Key: newsroomId. */
    public static final Topic<String, Newsroom> NEWSROOMS =
            topic("newsrooms", Newsroom.class, 1, COMPACT, 1);

    /** Key: newsroomId. What newsrooms may have and do that are not held to what all may. */
    public static final Topic<String, NewsroomLimits> NEWSROOM_LIMITS =
            topic("newsroom-limits", NewsroomLimits.class, 1, COMPACT, 1);

    /** Key: newsroomId/tokenId, and what of the token the record tells. */
    public static final Topic<String, TokenRecord> TOKENS =
            topic("tokens", TokenRecord.class, 1, COMPACT, 1);

    /** Key: subscriptionId. */
    public static final Topic<String, Subscription> SUBSCRIPTIONS =
            topic("subscriptions", Subscription.class, 1, COMPACT, 1);

    /** Key: newsroomId/claimId. What newsrooms have marked of claims. */
    public static final Topic<String, ClaimMarks> CLAIM_MARKS =
            topic("claim-marks", ClaimMarks.class, 1, COMPACT, 1);

    /** Key: newsroomId. What is asked to be changed of the six above. */
    public static final Topic<String, Change> CHANGES =
            topic("changes", Change.class, 1, DELETE, 1);

    /** Key: changeId. What has become of each change. */
    public static final Topic<String, ChangeOutcome> CHANGE_OUTCOMES =
            topic("change-outcomes", ChangeOutcome.class, 1, DELETE, 1);

    /** Key: alert topic. */
    public static final Topic<String, Alert> ALERTS = topic("alerts", Alert.class, 6, DELETE, 90);

    /** Key: subscriptionId. What new subscriptions would have been told before they were made. */
    public static final Topic<String, Backfill> BACKFILLS =
            topic("backfills", Backfill.class, 6, DELETE, 1);

    /** Key: subscriptionId. Deliveries that are due. */
    public static final Topic<String, Delivery> DELIVERIES =
            topic("deliveries", Delivery.class, 6, DELETE, 7);

    /** Key: deliveryId. */
    public static final Topic<String, Attempt> ATTEMPTS =
            topic("attempts", Attempt.class, 6, DELETE, 30);

    /** Key: subject. */
    public static final Topic<String, Operation> OPERATIONS =
            topic("operations", Operation.class, 1, DELETE, 30);

    /** Key: asked/letter or done/letter. Which dead letters are put back where they came from. */
    public static final Topic<String, Redrive> REDRIVES =
            topic("redrives", Redrive.class, 1, COMPACT, 1);

    private Topics() {}

    /** Every topic that the services share; dead letters stand apart, as they hold no one type. */
    public static List<Topic<?, ?>> all() {
        return List.of(
                SUBMISSIONS,
                ARTICLES,
                FEEDS,
                FEED_VISITS,
                HUB_LEASES,
                HUB_PUSHES,
                STATEMENTS,
                CLAIM_WALKS,
                CLAIMS,
                CLAIM_ENTRIES,
                NOTICES,
                ALERT_TOPICS,
                NEWSROOMS,
                NEWSROOM_LIMITS,
                TOKENS,
                SUBSCRIPTIONS,
                CLAIM_MARKS,
                CHANGES,
                CHANGE_OUTCOMES,
                ALERTS,
                BACKFILLS,
                DELIVERIES,
                ATTEMPTS,
                OPERATIONS,
                REDRIVES);
    }

    /**
     * What people made and nothing makes anew: what a backup holds. All else is made of what comes
     * in, or says where that stands: with the visits of feeds, say, nothing would be read again.
     */
    public static List<Topic<?, ?>> madeByPeople() {
        return List.of(
                NEWSROOMS,
                NEWSROOM_LIMITS,
                TOKENS,
                ALERT_TOPICS,
                SUBSCRIPTIONS,
                CLAIM_MARKS,
                FEEDS);
    }

    /** Where a service puts records that it cannot handle, untouched, the error in the headers. */
    public static Topic<byte[], byte[]> deadLettersOf(String service) {
        return new Topic<>(
                service + "-dead-letters",
                Serdes.ByteArray(),
                Serdes.ByteArray(),
                1,
                DELETE,
                Duration.ofDays(30));
    }

    private static <T extends SpecificRecord> Topic<String, T> topic(
            String name, Class<T> value, int partitions, Topic.Cleanup cleanup, int days) {
        return new Topic<>(
                name,
                Serdes.String(),
                AvroSerde.of(value),
                partitions,
                cleanup,
                Duration.ofDays(days));
    }
}
