package io.twosource.extract.wire;

import io.twosource.avro.Part;
import io.twosource.extract.statement.EvidenceContext;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.time.LocalDate;
import java.util.Optional;

/** Statements; their offsets count code points on both sides. */
final class StatementRecords {

    private StatementRecords() {}

    static Statement read(io.twosource.avro.Statement statement) {
        return new Statement(
                Optional.ofNullable(statement.getSpeaker()).map(StatementRecords::readSpeaker),
                Stance.valueOf(statement.getStance().name()),
                readSpan(statement.getCue()),
                Optional.ofNullable(statement.getContent()).map(StatementRecords::readSpan),
                statement.getAnaphoric(),
                readProposition(statement.getProposition()),
                readSpan(statement.getEvidence()),
                new EvidenceContext(statement.getBefore(), statement.getAfter()),
                statement.getRule(),
                statement.getConfidence(),
                statement.getWorth());
    }

    static io.twosource.avro.Statement write(String statementId, Statement statement) {
        return new io.twosource.avro.Statement(
                statementId,
                statement.speaker().map(StatementRecords::writeSpeaker).orElse(null),
                io.twosource.avro.Stance.valueOf(statement.stance().name()),
                writeSpan(statement.cue()),
                statement.content().map(StatementRecords::writeSpan).orElse(null),
                statement.anaphoric(),
                writeProposition(statement.proposition()),
                writeSpan(statement.evidence()),
                statement.rule(),
                statement.confidence(),
                statement.worth(),
                statement.context().before(),
                statement.context().after());
    }

    static Proposition readProposition(io.twosource.avro.Proposition proposition) {
        return new Proposition(
                proposition.getText(),
                proposition.getNegated(),
                proposition.getEntities(),
                proposition.getNumbers(),
                proposition.getDates().stream().map(LocalDate::parse).toList());
    }

    static io.twosource.avro.Proposition writeProposition(Proposition proposition) {
        return new io.twosource.avro.Proposition(
                proposition.text(),
                proposition.negated(),
                proposition.entities(),
                proposition.numbers(),
                proposition.dates().stream().map(LocalDate::toString).toList());
    }

    private static Speaker readSpeaker(io.twosource.avro.Speaker speaker) {
        return new Speaker(
                readSpan(speaker.getMention()),
                speaker.getName(),
                Optional.ofNullable(speaker.getRole()),
                Optional.ofNullable(speaker.getOrganisation()),
                speaker.getIdentity());
    }

    private static io.twosource.avro.Speaker writeSpeaker(Speaker speaker) {
        return new io.twosource.avro.Speaker(
                writeSpan(speaker.mention()),
                speaker.name(),
                speaker.role().orElse(null),
                speaker.organisation().orElse(null),
                speaker.identity());
    }

    private static Span readSpan(io.twosource.avro.Span span) {
        return new Span(
                Span.Part.valueOf(span.getPart().name()),
                span.getStart(),
                span.getEnd(),
                span.getText());
    }

    private static io.twosource.avro.Span writeSpan(Span span) {
        return new io.twosource.avro.Span(
                Part.valueOf(span.part().name()), span.start(), span.end(), span.text());
    }
}
