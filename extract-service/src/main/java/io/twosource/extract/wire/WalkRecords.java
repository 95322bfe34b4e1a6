package io.twosource.extract.wire;

import io.twosource.avro.ClaimWalk;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.walk.Match;
import io.twosource.extract.walk.Step;
import io.twosource.extract.walk.Walk;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Walks. */
final class WalkRecords {

    private WalkRecords() {}

    static Walk read(ClaimWalk walk) {
        Instant knownAt = walk.getKnownAt();
        Step step =
                walk.getStep() instanceof io.twosource.avro.Visit visit
                        ? readVisit(visit, knownAt)
                        : readReplacement((io.twosource.avro.Replacement) walk.getStep(), knownAt);
        return new Walk(walk.getCell(), step, Optional.ofNullable(walk.getReadAt()));
    }

    static ClaimWalk write(Walk walk) {
        Object step =
                switch (walk.step()) {
                    case Step.Visit visit -> writeVisit(visit);
                    case Step.Replacement replacement -> writeReplacement(replacement);
                };
        return new ClaimWalk(walk.cell(), walk.step().knownAt(), step, walk.readAt().orElse(null));
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
                InContext.read(
                        article.day(),
                        visit.getInContext(),
                        visit.getPolarity(),
                        visit.getMeaning()),
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
                visit.said().polarity(),
                visit.said().meaning().write(),
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
}
