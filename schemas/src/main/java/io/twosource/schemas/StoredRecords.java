package io.twosource.schemas;

import io.twosource.avro.ArticleHistory;
import io.twosource.avro.ClaimState;
import io.twosource.avro.DeliveryQueue;
import io.twosource.avro.KnownText;
import io.twosource.avro.LedgerEntry;
import io.twosource.avro.LoggedDelivery;
import io.twosource.avro.OriginDecision;
import io.twosource.avro.Placement;
import io.twosource.avro.RefusedSubmission;
import io.twosource.avro.SketchedArticle;
import io.twosource.avro.StandingRecord;
import io.twosource.avro.Tidings;
import io.twosource.avro.WaitingDelivery;
import org.apache.kafka.common.serialization.Serde;

/** How what services keep in state stores, or hand on inside, is written: no topics to share. */
public final class StoredRecords {

    private StoredRecords() {}

    /** How a claim's cell keeps its head between visits. */
    public static Serde<LedgerEntry> ledgerEntries() {
        return AvroSerde.of(LedgerEntry.class);
    }

    /** Where a cell keeps an article's statements. */
    public static Serde<Placement> placements() {
        return AvroSerde.of(Placement.class);
    }

    /** How ingest-service keeps an article. */
    public static Serde<ArticleHistory> articleHistories() {
        return AvroSerde.of(ArticleHistory.class);
    }

    /** How ingest-service keeps what it refused. */
    public static Serde<RefusedSubmission> refusedSubmissions() {
        return AvroSerde.of(RefusedSubmission.class);
    }

    /** How ingest-service hands articles to those who find origins. */
    public static Serde<SketchedArticle> sketchedArticles() {
        return AvroSerde.of(SketchedArticle.class);
    }

    /** How ingest-service remembers texts. */
    public static Serde<KnownText> knownTexts() {
        return AvroSerde.of(KnownText.class);
    }

    /** How ingest-service keeps where an article comes from. */
    public static Serde<OriginDecision> originDecisions() {
        return AvroSerde.of(OriginDecision.class);
    }

    /** How alert-service hands news to the subscriptions of a partition. */
    public static Serde<Tidings> tidings() {
        return AvroSerde.of(Tidings.class);
    }

    /** How alert-service keeps a subscription's queue. */
    public static Serde<DeliveryQueue> deliveryQueues() {
        return AvroSerde.of(DeliveryQueue.class);
    }

    /** What of a queue is not delivered yet. */
    public static Serde<WaitingDelivery> waitingDeliveries() {
        return AvroSerde.of(WaitingDelivery.class);
    }

    /** What alert-service shows of deliveries. */
    public static Serde<LoggedDelivery> loggedDeliveries() {
        return AvroSerde.of(LoggedDelivery.class);
    }

    /** What alert-service's decisions on changes have left. */
    public static Serde<StandingRecord> standingRecords() {
        return AvroSerde.of(StandingRecord.class);
    }

    /** How alert-service remembers what was known of a claim. */
    public static Serde<ClaimState> claimStates() {
        return AvroSerde.of(ClaimState.class);
    }
}
