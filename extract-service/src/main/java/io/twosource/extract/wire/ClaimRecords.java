package io.twosource.extract.wire;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.ClaimState;
import io.twosource.extract.claim.ClaimStatus;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.NoticeTimes;
import io.twosource.extract.claim.SetAside;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Claims, their timelines, and notices. */
final class ClaimRecords {

    private ClaimRecords() {}

    static Claim read(io.twosource.avro.Claim claim) {
        return new Claim(
                claim.getClaimId(),
                claim.getText(),
                readState(claim.getState()),
                claim.getTimeline().stream().map(ClaimRecords::readEntry).toList(),
                SetAside.NONE);
    }

    /**
     * Of a long one no more of its timeline than {@link Claim#excerpt}. It is written anew by each
     * statement: the sentences around the evidence stand in the entries alone.
     */
    static io.twosource.avro.Claim write(Claim claim) {
        return new io.twosource.avro.Claim(
                claim.claimId(),
                claim.text(),
                writeState(claim.state()),
                claim.excerpt().stream()
                        .map(
                                entry ->
                                        writeEntry(
                                                entry,
                                                entry.citation().statement().withoutContext()))
                        .toList());
    }

    /** Without its timeline. */
    static io.twosource.avro.Claim writeHead(String claimId, String text, ClaimState state) {
        return new io.twosource.avro.Claim(claimId, text, writeState(state), List.of());
    }

    static Notice readNotice(io.twosource.avro.Notice notice) {
        return new Notice(
                notice.getNoticeId(),
                NoticeKind.valueOf(notice.getKind().name()),
                notice.getClaimId(),
                notice.getClaim(),
                readState(notice.getBefore()),
                readState(notice.getAfter()),
                readEntry(notice.getCause()),
                Optional.ofNullable(notice.getOpposite()).map(ClaimRecords::readEntry),
                notice.getReason(),
                notice.getAt(),
                read(notice.getAlso()),
                read(notice.getTold()),
                new NoticeTimes(
                        Optional.ofNullable(notice.getReadAt()),
                        Optional.ofNullable(notice.getDecidedAt())));
    }

    static io.twosource.avro.Notice writeNotice(Notice notice) {
        return new io.twosource.avro.Notice(
                notice.noticeId(),
                io.twosource.avro.NoticeKind.valueOf(notice.kind().name()),
                notice.claimId(),
                notice.claim(),
                writeState(notice.before()),
                writeState(notice.after()),
                writeEntry(notice.cause()),
                notice.opposite().map(ClaimRecords::writeEntry).orElse(null),
                notice.reason(),
                notice.at(),
                write(notice.told()),
                write(notice.also()),
                notice.times().readAt().orElse(null),
                notice.times().decidedAt().orElse(null));
    }

    static List<NoticeKind> read(List<io.twosource.avro.NoticeKind> kinds) {
        return kinds.stream().map(kind -> NoticeKind.valueOf(kind.name())).toList();
    }

    static List<io.twosource.avro.NoticeKind> write(List<NoticeKind> kinds) {
        return kinds.stream()
                .map(kind -> io.twosource.avro.NoticeKind.valueOf(kind.name()))
                .toList();
    }

    static TimelineEntry readEntry(io.twosource.avro.TimelineEntry entry) {
        Citation citation =
                new Citation(
                        ArticleRecords.readSource(entry.getArticle()),
                        entry.getStatement().getStatementId(),
                        StatementRecords.read(entry.getStatement()),
                        entry.getKnownAt());
        return new TimelineEntry(
                citation,
                Side.valueOf(entry.getSide().name()),
                entry.getReason(),
                entry.getConfidence(),
                entry.getSideConfidence(),
                Optional.ofNullable(entry.getHeldAgainst()));
    }

    static io.twosource.avro.TimelineEntry writeEntry(TimelineEntry entry) {
        return writeEntry(entry, entry.citation().statement());
    }

    private static io.twosource.avro.TimelineEntry writeEntry(
            TimelineEntry entry, Statement statement) {
        Citation citation = entry.citation();
        return new io.twosource.avro.TimelineEntry(
                ArticleRecords.writeSource(citation.article()),
                StatementRecords.write(citation.statementId(), statement),
                io.twosource.avro.Side.valueOf(entry.side().name()),
                entry.reason(),
                citation.knownAt(),
                entry.confidence(),
                entry.sideConfidence(),
                entry.heldAgainst().orElse(null));
    }

    private static ClaimState readState(io.twosource.avro.ClaimState state) {
        return new ClaimState(
                ClaimStatus.valueOf(state.getStatus().name()),
                state.getSourcesFor(),
                state.getSourcesAgainst(),
                state.getStatements());
    }

    private static io.twosource.avro.ClaimState writeState(ClaimState state) {
        return new io.twosource.avro.ClaimState(
                io.twosource.avro.ClaimStatus.valueOf(state.status().name()),
                state.sourcesFor(),
                state.sourcesAgainst(),
                state.statements());
    }
}
