package io.twosource.extract.instances;

import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.wire.ExtractTopics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the service has committed.
 *
 * @param readings of every article version
 * @param standing of each article the newest
 * @param claims each as it stands
 */
record Published(
        List<ArticleStatements> readings,
        Collection<ArticleStatements> standing,
        Collection<Claim> claims,
        Map<String, List<TimelineEntry>> entries,
        List<Notice> notices) {

    static Published on(Broker broker) {
        try (Tail<String, ArticleStatements> said = broker.tail(ExtractTopics.STATEMENTS);
                Tail<String, Claim> claims = broker.tail(ExtractTopics.CLAIMS);
                Tail<String, KeptEntry> entries = broker.tail(ExtractTopics.CLAIM_ENTRIES);
                Tail<String, Notice> notices = broker.tail(ExtractTopics.NOTICES)) {
            said.readToEnd();
            return new Published(
                    said.values(),
                    said.latest().values(),
                    claims.readToEnd().latest().values(),
                    entries.readToEnd().latest().values().stream()
                            .filter(Objects::nonNull)
                            .collect(
                                    Collectors.groupingBy(
                                            KeptEntry::claimId,
                                            Collectors.mapping(
                                                    KeptEntry::entry, Collectors.toList()))),
                    notices.readToEnd().values());
        }
    }

    /** Which statements must be on timelines, each with the article's version. */
    List<String> stated() {
        return standing.stream()
                .flatMap(said -> said.statements().stream())
                .filter(citation -> !citation.statement().proposition().text().isBlank())
                .map(Published::of)
                .toList();
    }

    /** Which statements are on timelines. */
    List<String> placed() {
        return allEntries().map(TimelineEntry::citation).map(Published::of).toList();
    }

    /** Claims that are not what their entries give. */
    List<Claim> miscounted() {
        return claims.stream().filter(claim -> !isWhatItsEntriesGive(claim)).toList();
    }

    private boolean isWhatItsEntriesGive(Claim claim) {
        Claim anew =
                Claim.of(
                        claim.claimId(),
                        claim.text(),
                        entries.getOrDefault(claim.claimId(), List.of()).stream());
        return claim.text().equals(anew.text())
                && claim.state().equals(anew.state())
                && claim.timeline()
                        .equals(anew.excerpt().stream().map(Published::asItsClaimTells).toList());
    }

    /** What a claim tells of an entry: all but the sentences around its evidence. */
    private static TimelineEntry asItsClaimTells(TimelineEntry entry) {
        Citation citation = entry.citation();
        return entry.cited(
                new Citation(
                        citation.article(),
                        citation.statementId(),
                        citation.statement().withoutContext(),
                        citation.knownAt()));
    }

    List<String> noticeIds() {
        return notices.stream().map(Notice::noticeId).toList();
    }

    List<String> versionsRead() {
        return readings.stream().map(said -> inItsVersion(said.article())).toList();
    }

    String figures() {
        return "%d statements stand, %d are placed; %d claims, of them %d disputed; %d notices"
                .formatted(
                        stated().size(),
                        placed().size(),
                        claims.size(),
                        claims.stream().filter(claim -> claim.state().disputed()).count(),
                        notices.size());
    }

    private Stream<TimelineEntry> allEntries() {
        return entries.values().stream().flatMap(List::stream);
    }

    private static String of(Citation citation) {
        return citation.statementId() + " of " + inItsVersion(citation.article());
    }

    private static String inItsVersion(ArticleSource article) {
        return article.articleId() + " version " + article.version();
    }
}
