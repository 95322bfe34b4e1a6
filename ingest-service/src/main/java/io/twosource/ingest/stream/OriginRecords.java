package io.twosource.ingest.stream;

import io.twosource.avro.KnownText;
import io.twosource.avro.OriginClue;
import io.twosource.avro.OriginDecision;
import io.twosource.avro.SketchedArticle;
import io.twosource.ingest.origin.Origin;
import io.twosource.ingest.origin.OriginDecision.Clue;
import io.twosource.ingest.origin.Sketch;
import io.twosource.ingest.origin.TracedVersions;
import io.twosource.ingest.submission.ArticleId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the origin desk reads and remembers, from and to Avro. */
final class OriginRecords {

    private OriginRecords() {}

    static io.twosource.ingest.origin.SketchedArticle read(SketchedArticle record) {
        return new io.twosource.ingest.origin.SketchedArticle(
                ArticleRecords.read(record.getArticle()),
                Optional.ofNullable(record.getSketch())
                        .map(values -> Sketch.of(record.getRuns(), values)),
                Optional.ofNullable(record.getAgency()));
    }

    static SketchedArticle write(io.twosource.ingest.origin.SketchedArticle sketched) {
        return new SketchedArticle(
                ArticleRecords.write(sketched.article()),
                sketched.sketch().map(Sketch::runs).orElse(0),
                sketched.sketch().map(Sketch::values).orElse(null),
                sketched.agency().orElse(null));
    }

    static io.twosource.ingest.origin.KnownText read(KnownText record) {
        return new io.twosource.ingest.origin.KnownText(
                new ArticleId(record.getArticleId()),
                record.getOutlet(),
                record.getArrivedAt(),
                Sketch.of(record.getRuns(), record.getSketch()),
                origin(record.getOrigin(), record.getOriginOutlet()));
    }

    static KnownText write(io.twosource.ingest.origin.KnownText text) {
        return new KnownText(
                text.articleId().value(),
                text.outlet(),
                text.arrivedAt(),
                text.sketch().runs(),
                text.sketch().values(),
                text.origin().map(Origin::name).orElse(null),
                text.origin().map(Origin::outlet).orElse(null));
    }

    static io.twosource.ingest.origin.OriginDecision read(OriginDecision record) {
        return new io.twosource.ingest.origin.OriginDecision(
                new TracedVersions(record.getVersion(), record.getMissing()),
                origin(record.getOrigin(), record.getOriginOutlet()),
                read(record.getClue()),
                record.getLikeness(),
                Optional.ofNullable(record.getTextSince()),
                record.getDecidedAt());
    }

    static OriginDecision write(io.twosource.ingest.origin.OriginDecision decision) {
        return new OriginDecision(
                decision.versions().latest(),
                decision.origin().map(Origin::name).orElse(null),
                decision.origin().map(Origin::outlet).orElse(null),
                write(decision.clue()),
                decision.likeness(),
                decision.textSince().orElse(null),
                decision.decidedAt(),
                decision.versions().missing());
    }

    private static Optional<Origin> origin(@Nullable String name, @Nullable String outlet) {
        return name == null || outlet == null
                ? Optional.empty()
                : Optional.of(new Origin(name, outlet));
    }

    private static Clue read(OriginClue clue) {
        return switch (clue) {
            case ALONE -> Clue.ALONE;
            case FIRST -> Clue.FIRST;
            case SAME_TEXT -> Clue.SAME_TEXT;
            case CREDIT -> Clue.CREDIT;
        };
    }

    private static OriginClue write(Clue clue) {
        return switch (clue) {
            case ALONE -> OriginClue.ALONE;
            case FIRST -> OriginClue.FIRST;
            case SAME_TEXT -> OriginClue.SAME_TEXT;
            case CREDIT -> OriginClue.CREDIT;
        };
    }
}
