package io.twosource.extract.topology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.walk.ClaimHead;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.walk.Placement;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.schemas.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What stands in topics, to be held against what stands in stores. */
final class PublishedAndKept {

    private final TopologyTestDriver driver;
    private final Map<String, ArticleStatements> said = new TreeMap<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, KeptEntry> entries = new TreeMap<>();
    private final List<Notice> notices = new ArrayList<>();

    PublishedAndKept(TopologyTestDriver driver) {
        this.driver = driver;
    }

    /** Takes up what has been published since. */
    PublishedAndKept read() {
        latest(ExtractTopics.CLAIMS, claims);
        latest(ExtractTopics.CLAIM_ENTRIES, entries);
        values(ExtractTopics.STATEMENTS)
                .forEach(
                        each ->
                                said.merge(
                                        each.article().articleId(),
                                        each,
                                        PublishedAndKept::newest));
        notices.addAll(values(ExtractTopics.NOTICES));
        return this;
    }

    /** What is handed in again late may be an older version. */
    private static ArticleStatements newest(ArticleStatements one, ArticleStatements other) {
        return other.article().version() < one.article().version() ? one : other;
    }

    private <V> List<V> values(Topic<String, V> topic) {
        return output(topic).readValuesToList();
    }

    private <V> void latest(Topic<String, V> topic, Map<String, V> into) {
        output(topic)
                .readKeyValuesToList()
                .forEach(
                        record ->
                                Optional.ofNullable(record.value)
                                        .ifPresentOrElse(
                                                value -> into.put(record.key, value),
                                                () -> into.remove(record.key)));
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    Map<String, Claim> claims() {
        return claims;
    }

    /** Each claim and each entry stands in its topic as it stands in its store. */
    void agree() {
        Map<String, KeptEntry> keptEntries = kept("claim-entries-of-cell");
        Map<String, ClaimHead> heads = kept("claims-of-cell");
        heads.putAll(kept("ended-claims-of-cell"));
        assertThat(entries).isEqualTo(keptEntries);
        assertThat(claims.keySet()).isEqualTo(heads.keySet());
        claims.forEach((id, claim) -> agree(claim, requireNonNull(heads.get(id))));
        Map<String, Placement> placements = kept("placements-of-cell");
        entries.values().forEach(entry -> stands(entry, placements));
    }

    private void agree(Claim claim, ClaimHead head) {
        assertThat(claim)
                .as("worked out anew")
                .isEqualTo(Claim.of(claim.claimId(), claim.text(), claim.timeline().stream()));
        assertThat(head.state()).isEqualTo(claim.state());
        List<String> ids = claim.timeline().stream().map(TimelineEntry::statementId).toList();
        assertThat(head.judged()).isEqualTo(ids);
        assertThat(entries.keySet()).containsAll(ids.stream().map(id -> key(claim, id)).toList());
    }

    private static String key(Claim claim, String statementId) {
        return claim.claimId() + '/' + statementId;
    }

    private static void stands(KeptEntry entry, Map<String, Placement> placements) {
        String articleId = entry.entry().citation().article().articleId();
        assertThat(placements).containsKey(articleId);
        assertThat(requireNonNull(placements.get(articleId)).claimIds())
                .as("where it stands")
                .contains(entry.claimId());
    }

    /** Each statement that stands is on one claim, and no other is on any. */
    void eachStatementIsOnOneClaim() {
        assertThat(entries.values().stream().map(KeptEntry::statementId).toList())
                .containsExactlyInAnyOrderElementsOf(
                        said.values().stream()
                                .flatMap(article -> article.statementIds().stream())
                                .toList());
    }

    /** What statements are noted to have raised was told, and nothing twice. */
    void whatWasRaisedWasToldOnce() {
        assertThat(notices).extracting(Notice::noticeId).doesNotHaveDuplicates();
        Map<String, Set<NoticeKind>> told =
                notices.stream()
                        .collect(
                                Collectors.groupingBy(
                                        notice -> notice.cause().statementId(),
                                        Collectors.flatMapping(
                                                notice -> notice.kinds().stream(),
                                                Collectors.toSet())));
        for (KeptEntry entry : entries.values()) {
            assertThat(told.getOrDefault(entry.statementId(), Set.of()))
                    .as("told of %s", entry.statementId())
                    .containsAll(entry.told());
        }
        for (Claim claim : claims.values()) {
            assertThat(notices).extracting(Notice::claimId).contains(claim.claimId());
        }
    }

    private <V> Map<String, V> kept(String name) {
        KeyValueStore<String, V> store = driver.getKeyValueStore(name);
        Map<String, V> kept = new TreeMap<>();
        try (KeyValueIterator<String, V> all = store.all()) {
            all.forEachRemaining(entry -> kept.put(entry.key, entry.value));
        }
        return kept;
    }
}
