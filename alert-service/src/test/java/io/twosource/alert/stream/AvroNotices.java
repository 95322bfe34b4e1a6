package io.twosource.alert.stream;

import io.twosource.avro.ArticleSource;
import io.twosource.avro.ClaimEntry;
import io.twosource.avro.ClaimState;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.Notice;
import io.twosource.avro.NoticeKind;
import io.twosource.avro.Part;
import io.twosource.avro.Proposition;
import io.twosource.avro.Side;
import io.twosource.avro.Span;
import io.twosource.avro.Speaker;
import io.twosource.avro.Stance;
import io.twosource.avro.Statement;
import io.twosource.avro.TimelineEntry;
import java.time.Instant;
import java.util.List;

/** Notices as extract-service writes them. */
public final class AvroNotices {

    private static final Instant PUBLISHED = Instant.parse("2024-04-17T09:00:00Z");

    private AvroNotices() {}

    /** Peskov confirms that peacekeepers leave Karabakh, as the only source. */
    public static Notice withdrawalConfirmed(String noticeId) {
        return withdrawalConfirmed(noticeId, PUBLISHED);
    }

    public static Notice withdrawalConfirmed(String noticeId, Instant at) {
        return confirmed(
                noticeId,
                "claim-1",
                "Russia has started to withdraw its peacekeepers from Karabakh",
                at);
    }

    /** Peskov confirms some claim. */
    public static Notice confirmed(String noticeId, String claimId, String claim, Instant at) {
        return new Notice(
                noticeId,
                NoticeKind.CONFIRMED,
                claimId,
                claim,
                new ClaimState(ClaimStatus.REPORTED, 0, 0, 1),
                new ClaimState(ClaimStatus.CONFIRMED, 1, 0, 2),
                new TimelineEntry(
                        article(PUBLISHED),
                        peskovConfirms("statement-1"),
                        Side.FOR,
                        "confirms it",
                        at,
                        .93,
                        .9,
                        "statement-0"),
                null,
                "a first source confirms it",
                at,
                List.of(),
                List.of(),
                at.plusMillis(100),
                at.plusMillis(150));
    }

    /** What he confirmed is gone from its article. */
    public static Notice withdrawn(String noticeId, String claimId, String claim, Instant at) {
        Notice said = confirmed(noticeId, claimId, claim, at);
        return new Notice(
                noticeId,
                NoticeKind.WITHDRAWN,
                claimId,
                claim,
                said.getAfter(),
                said.getBefore(),
                said.getCause(),
                null,
                "a statement is gone",
                at,
                List.of(NoticeKind.CONFIRMED),
                List.of(),
                said.getReadAt(),
                said.getDecidedAt());
    }

    /** Peskov confirms some claim once more. */
    public static ClaimEntry entry(
            String claimId, String statementId, Instant published, Instant knownAt) {
        return new ClaimEntry(
                claimId,
                new TimelineEntry(
                        article(published),
                        peskovConfirms(statementId),
                        Side.FOR,
                        "confirms it",
                        knownAt,
                        .93,
                        .9,
                        null),
                List.of());
    }

    private static ArticleSource article(Instant published) {
        return new ArticleSource(
                "jamnews-1",
                1,
                "JAMnews",
                "https://jam-news.net/withdrawal",
                "Peacekeepers leave Karabakh",
                published,
                null,
                "en",
                null,
                List.of("caucasus"));
    }

    private static Statement peskovConfirms(String statementId) {
        String sentence =
                "Kremlin spokesman Dmitry Peskov confirmed the withdrawal of the peacekeepers.";
        return new Statement(
                statementId,
                new Speaker(
                        span(sentence, "Dmitry Peskov"),
                        "Dmitry Peskov",
                        "spokesman",
                        "Kremlin",
                        "kremlin"),
                Stance.CONFIRMS,
                span(sentence, "confirmed"),
                span(sentence, "the withdrawal of the peacekeepers"),
                false,
                new Proposition(
                        "the withdrawal of the peacekeepers",
                        false,
                        List.of("Karabakh", "Russia"),
                        List.of(),
                        List.of()),
                span(sentence, sentence),
                "confirm-verb",
                .9,
                .8,
                "Trucks were seen at noon.",
                "He spoke in Moscow.");
    }

    private static Span span(String sentence, String words) {
        int start = sentence.indexOf(words);
        return new Span(Part.TEXT, start, start + words.length(), words);
    }
}
