package io.twosource.extract.lookup;

import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was read in an article version.
 *
 * @param language BCP 47, as found in the text
 * @param writtenAt the time of the record that has them in {@code statements}, which is that of the
 *     submission they were made of; or of its being handed in again
 * @param unread how many of its sentences may say something and were not read, since it is longer
 *     than is read of an article
 * @param statements in the order of the article
 */
public record VersionReport(
        String articleId,
        int version,
        @Schema(enumeration = {"usable", "corrected", "withdrawn"}) String status,
        String language,
        Instant writtenAt,
        @Schema(minimum = "0") int unread,
        List<Found> statements) {

    public VersionReport {
        statements = List.copyOf(statements);
    }

    /**
     * One statement.
     *
     * @param speaker nothing where the text names nobody
     * @param source the key by which it is told apart from other sources
     * @param evidence the sentence that says so
     * @param rule that found it
     */
    public record Found(
            String statementId,
            Optional<String> speaker,
            String source,
            @Schema(
                            enumeration = {
                                "asserts",
                                "confirms",
                                "denies",
                                "declines",
                                "doubts",
                                "retracts"
                            })
                    String stance,
            String cue,
            String proposition,
            String evidence,
            String rule,
            @Schema(minimum = "0", maximum = "1") double confidence,
            @Schema(minimum = "0", maximum = "1") double worth) {

        static Found of(Citation citation) {
            Statement said = citation.statement();
            return new Found(
                    citation.statementId(),
                    said.speaker().map(Speaker::name),
                    citation.source(),
                    lower(said.stance()),
                    said.cue().text(),
                    said.proposition().text(),
                    said.evidence().text(),
                    said.rule(),
                    said.confidence(),
                    said.worth());
        }
    }

    static VersionReport of(ArticleStatements said, Instant writtenAt) {
        return new VersionReport(
                said.article().articleId(),
                said.article().version(),
                lower(said.status()),
                said.language(),
                writtenAt,
                said.unread(),
                said.statements().stream().map(Found::of).toList());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
