package io.twosource.extract.wire;

import io.twosource.avro.ClaimEntry;
import io.twosource.avro.LedgerEntry;
import io.twosource.avro.PlacedStatement;
import io.twosource.avro.StandingAside;
import io.twosource.avro.Told;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.SetAside;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.walk.Anchor;
import io.twosource.extract.walk.ClaimHead;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.walk.Placement;
import io.twosource.extract.walk.Placement.Place;
import io.twosource.extract.walk.Times;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What cells keep: heads of claims, their entries, and where articles' statements are. */
final class KeptRecords {

    private KeptRecords() {}

    static KeptEntry readEntry(ClaimEntry entry) {
        return new KeptEntry(
                entry.getClaimId(),
                ClaimRecords.readEntry(entry.getEntry()),
                ClaimRecords.read(entry.getTold()));
    }

    static ClaimEntry writeEntry(KeptEntry kept) {
        return new ClaimEntry(
                kept.claimId(),
                ClaimRecords.writeEntry(kept.entry()),
                ClaimRecords.write(kept.told()));
    }

    static ClaimHead readHead(LedgerEntry entry) {
        Claim claim = ClaimRecords.read(entry.getClaim());
        Anchor opener =
                new Anchor(
                        entry.getOpenedBy(),
                        StatementRecords.readProposition(entry.getProposition()),
                        Embedding.read(entry.getEmbedding()),
                        new Context(entry.getContext()),
                        InContext.read(
                                entry.getDay(),
                                entry.getInContext(),
                                entry.getPolarity(),
                                entry.getMeaning()),
                        Side.valueOf(entry.getSide().name()));
        Times times =
                new Times(
                        entry.getFirstPublished(), entry.getLastPublished(), entry.getLastKnown());
        return new ClaimHead(
                claim.claimId(),
                claim.text(),
                claim.state(),
                entry.getJudged(),
                readAside(entry),
                Stream.concat(
                                Stream.of(opener),
                                entry.getAnchors().stream().map(KeptRecords::readAnchor))
                        .toList(),
                claim.timeline().isEmpty() ? times : times.of(claim),
                inline(claim, entry.getTold()));
    }

    static LedgerEntry writeHead(ClaimHead head) {
        Anchor opener = head.opener();
        return new LedgerEntry(
                ClaimRecords.writeHead(head.claimId(), head.text(), head.state()),
                StatementRecords.writeProposition(opener.proposition()),
                opener.embedding().write(),
                opener.context().terms(),
                opener.said().write(),
                opener.said().polarity(),
                opener.said().meaning().write(),
                opener.said().day(),
                io.twosource.avro.Side.valueOf(opener.side().name()),
                opener.statementId(),
                head.anchors().stream().skip(1).map(KeptRecords::writeAnchor).toList(),
                List.of(),
                head.judged(),
                head.aside().statements(),
                head.aside().lastKnown(),
                writeStandings(head.aside().standings()),
                head.times().first(),
                head.times().last(),
                head.times().lastKnown());
    }

    /** As earlier releases kept them. */
    private static List<KeptEntry> inline(Claim claim, List<Told> told) {
        Map<String, List<io.twosource.avro.NoticeKind>> kinds = new HashMap<>();
        told.forEach(of -> kinds.put(of.getStatementId(), of.getKinds()));
        return claim.timeline().stream()
                .map(
                        entry ->
                                new KeptEntry(
                                        claim.claimId(),
                                        entry,
                                        ClaimRecords.read(
                                                kinds.getOrDefault(
                                                        entry.statementId(), List.of()))))
                .toList();
    }

    private static SetAside readAside(LedgerEntry entry) {
        NavigableMap<String, SetAside.Standing> standings = new TreeMap<>();
        entry.getStandings()
                .forEach(
                        of ->
                                standings.put(
                                        of.getName(),
                                        new SetAside.Standing(
                                                of.getSource(),
                                                Side.valueOf(of.getSide().name()),
                                                of.getSince())));
        return new SetAside(entry.getSetAside(), entry.getSetAsideKnownAt(), standings);
    }

    private static List<StandingAside> writeStandings(
            NavigableMap<String, SetAside.Standing> standings) {
        return standings.entrySet().stream()
                .map(
                        of ->
                                new StandingAside(
                                        of.getKey(),
                                        of.getValue().source(),
                                        io.twosource.avro.Side.valueOf(of.getValue().side().name()),
                                        of.getValue().since()))
                .toList();
    }

    private static Anchor readAnchor(io.twosource.avro.Anchor anchor) {
        return new Anchor(
                anchor.getStatementId(),
                StatementRecords.readProposition(anchor.getProposition()),
                Embedding.read(anchor.getEmbedding()),
                new Context(anchor.getContext()),
                InContext.read(
                        anchor.getDay(),
                        anchor.getInContext(),
                        anchor.getPolarity(),
                        anchor.getMeaning()),
                Side.valueOf(anchor.getSide().name()));
    }

    private static io.twosource.avro.Anchor writeAnchor(Anchor anchor) {
        return new io.twosource.avro.Anchor(
                anchor.statementId(),
                StatementRecords.writeProposition(anchor.proposition()),
                anchor.embedding().write(),
                anchor.context().terms(),
                anchor.said().write(),
                anchor.said().polarity(),
                anchor.said().meaning().write(),
                anchor.said().day(),
                io.twosource.avro.Side.valueOf(anchor.side().name()));
    }

    static Placement readPlacement(io.twosource.avro.Placement placement) {
        SortedMap<String, Place> statements = new TreeMap<>();
        placement
                .getStatements()
                .forEach(
                        placed ->
                                statements.put(
                                        placed.getStatementId(),
                                        new Place(
                                                Optional.ofNullable(placed.getClaimId()),
                                                placed.getKnownAt())));
        return new Placement(placement.getReplacedBy(), statements);
    }

    static io.twosource.avro.Placement writePlacement(Placement placement) {
        return new io.twosource.avro.Placement(
                placement.replacedBy(),
                placement.claimIds(),
                placement.statements().entrySet().stream()
                        .map(
                                placed ->
                                        new PlacedStatement(
                                                placed.getKey(),
                                                placed.getValue().claimId().orElse(null),
                                                placed.getValue().knownAt()))
                        .toList());
    }
}
