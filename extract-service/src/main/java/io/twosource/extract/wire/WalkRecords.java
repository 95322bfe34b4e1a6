package io.twosource.extract.wire;

import io.twosource.avro.ClaimWalk;
import io.twosource.avro.LedgerEntry;
import io.twosource.avro.PlacedStatement;
import io.twosource.avro.Told;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.walk.Anchor;
import io.twosource.extract.walk.KeptClaim;
import io.twosource.extract.walk.Match;
import io.twosource.extract.walk.Placement;
import io.twosource.extract.walk.Placement.Place;
import io.twosource.extract.walk.Step;
import io.twosource.extract.walk.Walk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Walks, and what cells keep. */
final class WalkRecords {

    private WalkRecords() {}

    static Walk read(ClaimWalk walk) {
        Instant knownAt = walk.getKnownAt();
        Step step =
                walk.getStep() instanceof io.twosource.avro.Visit visit
                        ? readVisit(visit, knownAt)
                        : readReplacement((io.twosource.avro.Replacement) walk.getStep(), knownAt);
        return new Walk(walk.getCell(), step);
    }

    static ClaimWalk write(Walk walk) {
        Object step =
                switch (walk.step()) {
                    case Step.Visit visit -> writeVisit(visit);
                    case Step.Replacement replacement -> writeReplacement(replacement);
                };
        return new ClaimWalk(walk.cell(), walk.step().knownAt(), step);
    }

    private static Step.Visit readVisit(io.twosource.avro.Visit visit, Instant knownAt) {
        ArticleSource article = ArticleRecords.readSource(visit.getArticle());
        Citation citation =
                new Citation(
                        article,
                        visit.getStatement().getStatementId(),
                        StatementRecords.read(visit.getStatement()),
                        knownAt);
        return new Step.Visit(
                citation,
                Embedding.read(visit.getEmbedding()),
                new Context(visit.getContext()),
                InContext.read(article.day(), visit.getInContext()),
                visit.getRoute(),
                Optional.ofNullable(visit.getBest())
                        .map(b -> new Match(b.getClaimId(), b.getCell(), b.getScore())));
    }

    private static io.twosource.avro.Visit writeVisit(Step.Visit visit) {
        Citation citation = visit.citation();
        return new io.twosource.avro.Visit(
                ArticleRecords.writeSource(citation.article()),
                StatementRecords.write(citation.statementId(), citation.statement()),
                visit.embedding().write(),
                visit.context().terms(),
                visit.said().write(),
                visit.route(),
                visit.best()
                        .map(b -> new io.twosource.avro.Match(b.claimId(), b.cell(), b.score()))
                        .orElse(null));
    }

    private static Step.Replacement readReplacement(
            io.twosource.avro.Replacement replacement, Instant knownAt) {
        return new Step.Replacement(
                ArticleRecords.readSource(replacement.getArticle()),
                Set.copyOf(replacement.getStatementIds()),
                knownAt);
    }

    /** Sorted, as sets iterate in another order in each JVM. */
    private static io.twosource.avro.Replacement writeReplacement(Step.Replacement replacement) {
        return new io.twosource.avro.Replacement(
                ArticleRecords.writeSource(replacement.article()),
                replacement.statementIds().stream().sorted().toList());
    }

    static KeptClaim readKept(LedgerEntry entry) {
        Anchor opener =
                new Anchor(
                        entry.getOpenedBy(),
                        StatementRecords.readProposition(entry.getProposition()),
                        Embedding.read(entry.getEmbedding()),
                        new Context(entry.getContext()),
                        InContext.read(entry.getDay(), entry.getInContext()),
                        Side.valueOf(entry.getSide().name()));
        return new KeptClaim(
                ClaimRecords.read(entry.getClaim()),
                Stream.concat(
                                Stream.of(opener),
                                entry.getAnchors().stream().map(WalkRecords::readAnchor))
                        .toList(),
                readTold(entry.getTold()));
    }

    static LedgerEntry writeKept(KeptClaim kept) {
        Anchor opener = kept.opener();
        return new LedgerEntry(
                ClaimRecords.write(kept.claim()),
                StatementRecords.writeProposition(opener.proposition()),
                opener.embedding().write(),
                opener.context().terms(),
                opener.said().write(),
                opener.said().day(),
                io.twosource.avro.Side.valueOf(opener.side().name()),
                opener.statementId(),
                kept.anchors().stream().skip(1).map(WalkRecords::writeAnchor).toList(),
                kept.told().entrySet().stream()
                        .map(told -> new Told(told.getKey(), ClaimRecords.write(told.getValue())))
                        .toList());
    }

    private static SortedMap<String, List<NoticeKind>> readTold(List<Told> told) {
        SortedMap<String, List<NoticeKind>> read = new TreeMap<>();
        told.forEach(of -> read.put(of.getStatementId(), ClaimRecords.read(of.getKinds())));
        return read;
    }

    private static Anchor readAnchor(io.twosource.avro.Anchor anchor) {
        return new Anchor(
                anchor.getStatementId(),
                StatementRecords.readProposition(anchor.getProposition()),
                Embedding.read(anchor.getEmbedding()),
                new Context(anchor.getContext()),
                InContext.read(anchor.getDay(), anchor.getInContext()),
                Side.valueOf(anchor.getSide().name()));
    }

    private static io.twosource.avro.Anchor writeAnchor(Anchor anchor) {
        return new io.twosource.avro.Anchor(
                anchor.statementId(),
                StatementRecords.writeProposition(anchor.proposition()),
                anchor.embedding().write(),
                anchor.context().terms(),
                anchor.said().write(),
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
