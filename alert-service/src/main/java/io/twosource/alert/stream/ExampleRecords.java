package io.twosource.alert.stream;

import io.twosource.alert.mark.ExampleClaim;
import io.twosource.alert.mark.ExampleStatement;
import io.twosource.alert.notice.Side;
import io.twosource.avro.ArticleSource;
import io.twosource.avro.Claim;
import io.twosource.avro.Span;
import io.twosource.avro.Speaker;
import io.twosource.avro.Statement;
import io.twosource.avro.TimelineEntry;
import io.twosource.schemas.Topics;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads of the claims of extract-service what labelled examples show. */
final class ExampleRecords {

    private ExampleRecords() {}

    static Deserializer<ExampleClaim> deserializer() {
        Deserializer<Claim> stored = Topics.CLAIMS.values().deserializer();
        return (topic, bytes) -> read(stored.deserialize(topic, bytes));
    }

    private static ExampleClaim read(Claim claim) {
        return new ExampleClaim(claim.getTimeline().stream().map(ExampleRecords::read).toList());
    }

    private static ExampleStatement read(TimelineEntry entry) {
        return new ExampleStatement(
                entry.getStatement().getStatementId(),
                Side.valueOf(entry.getSide().name()),
                Optional.ofNullable(entry.getHeldAgainst()),
                words(entry.getArticle(), entry.getStatement()));
    }

    private static ExampleStatement.Words words(ArticleSource article, Statement said) {
        Speaker speaker = said.getSpeaker();
        Span sentence = said.getEvidence();
        @Nullable Span content = said.getContent();
        return new ExampleStatement.Words(
                article.getArticleId(),
                article.getOutlet(),
                article.getTitle(),
                article.getPublished().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                speaker == null ? null : speaker.getName(),
                said.getStance().name().toLowerCase(Locale.ROOT),
                sentence.getPart().name().toLowerCase(Locale.ROOT),
                sentence.getStart(),
                sentence.getEnd(),
                sentence.getText(),
                said.getCue().getText(),
                said.getCue().getStart(),
                content == null ? null : content.getText(),
                content == null ? null : (Integer) content.getStart(),
                content == null ? null : (Integer) content.getEnd(),
                speaker == null ? null : speaker.getMention().getText(),
                said.getRule());
    }
}
