package io.twosource.alert.stream;

import io.twosource.alert.claim.Claim;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.avro.ClaimEntry;
import io.twosource.schemas.StoredRecords;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;

/** Reads the claims of extract-service, and keeps their states. */
public final class ClaimRecords {

    private ClaimRecords() {}

    /** Reads claims as they stand in Kafka. */
    public static Deserializer<Claim> deserializer() {
        Deserializer<io.twosource.avro.Claim> stored = Topics.CLAIMS.values().deserializer();
        return (topic, bytes) -> read(stored.deserialize(topic, bytes));
    }

    /** Reads the entries of claims as they stand in Kafka. */
    public static Deserializer<TimelineEntry> entries() {
        Deserializer<ClaimEntry> stored = Topics.CLAIM_ENTRIES.values().deserializer();
        return (topic, bytes) -> entry(stored.deserialize(topic, bytes).getEntry());
    }

    /** The statement that a notice of a withdrawal shows, as an entry stands in Kafka. */
    static byte[] withdrawn(io.twosource.avro.Notice notice) {
        return Topics.CLAIM_ENTRIES
                .values()
                .serializer()
                .serialize(
                        Topics.CLAIM_ENTRIES.name(),
                        new ClaimEntry(notice.getClaimId(), notice.getCause(), notice.getTold()));
    }

    static Serde<ClaimState> states() {
        return Topic.mapped(StoredRecords.claimStates(), ClaimRecords::state, ClaimRecords::state);
    }

    static ClaimState state(io.twosource.avro.ClaimState state) {
        return new ClaimState(
                ClaimStatus.valueOf(state.getStatus().name()),
                state.getSourcesFor(),
                state.getSourcesAgainst(),
                state.getStatements());
    }

    private static io.twosource.avro.ClaimState state(ClaimState state) {
        return new io.twosource.avro.ClaimState(
                io.twosource.avro.ClaimStatus.valueOf(state.status().name()),
                state.sourcesFor(),
                state.sourcesAgainst(),
                state.statements());
    }

    private static Claim read(io.twosource.avro.Claim claim) {
        return new Claim(
                claim.getClaimId(),
                claim.getText(),
                state(claim.getState()),
                claim.getTimeline().stream().map(ClaimRecords::entry).toList());
    }

    private static TimelineEntry entry(io.twosource.avro.TimelineEntry entry) {
        return new TimelineEntry(
                entry.getStatement().getStatementId(),
                NoticeRecords.statement(entry),
                entry.getReason(),
                entry.getKnownAt());
    }
}
