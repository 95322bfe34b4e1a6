package io.twosource.alert.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notices to try things on. */
public final class Notices {

    public static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    private Notices() {}

    /** Peskov confirms that peacekeepers leave Karabakh, as the second source. */
    public static Notice withdrawalConfirmed() {
        return notice(NoticeKind.CONFIRMED, says(peskov(), Stance.CONFIRMS, Side.FOR), null);
    }

    /** Peskov is the first to speak of it. */
    public static Notice withdrawalReported() {
        return notice(NoticeKind.REPORTED, says(peskov(), Stance.ASSERTS, Side.FOR), null);
    }

    /** The ministry denies it: the other side has one source too. */
    public static Notice withdrawalDisputed() {
        return notice(
                NoticeKind.DISPUTED,
                says(null, Stance.DENIES, Side.AGAINST),
                says("statement-2", peskov(), Stance.CONFIRMS, Side.FOR));
    }

    /** The article is withdrawn that made it two sources. */
    public static Notice withdrawn() {
        return notice(NoticeKind.WITHDRAWN, says(peskov(), Stance.CONFIRMS, Side.FOR), null);
    }

    /** A notice with one text in all places. */
    public static Notice saying(String text) {
        return saying(text, "n", NOON);
    }

    /** As above, with an id of its own, raised then. */
    public static Notice saying(String text, String id, Instant at) {
        Statement said =
                new Statement(
                        "s",
                        new Speaker(text, text, text, text),
                        Stance.DENIES,
                        Side.AGAINST,
                        text,
                        text,
                        List.of(text),
                        new Evidence(
                                text,
                                0,
                                text.length(),
                                Part.TEXT,
                                Optional.of(text),
                                Optional.of(text)),
                        new ArticleVersion(
                                "a", 1, text, text, "https://a.example/", NOON, "en", List.of()),
                        1,
                        1,
                        null,
                        new Provenance(text, "a", Optional.empty(), "said"),
                        Wording.NONE);
        return new Notice(
                id,
                NoticeKind.DENIED,
                "c",
                text,
                state(1, 0),
                state(1, 1),
                said,
                said,
                text,
                at,
                Set.of(),
                Set.of(),
                NoticeTimes.UNKNOWN);
    }

    private static Notice notice(NoticeKind kind, Statement cause, @Nullable Statement opposite) {
        boolean withdrawn = kind == NoticeKind.WITHDRAWN;
        return new Notice(
                "notice-1",
                kind,
                "claim-1",
                "Russia has started to withdraw its peacekeepers from Karabakh",
                before(kind),
                withdrawn ? state(0, 0) : opposite == null ? state(2, 0) : state(2, 1),
                cause,
                opposite,
                "a second source",
                NOON,
                kind == NoticeKind.DISPUTED ? Set.of(NoticeKind.DENIED) : Set.of(),
                withdrawn ? Set.of(NoticeKind.CONFIRMED) : Set.of(),
                new NoticeTimes(
                        Optional.of(NOON.plusMillis(100)), Optional.of(NOON.plusMillis(150))));
    }

    private static ClaimState before(NoticeKind kind) {
        return switch (kind) {
            case REPORTED -> state(0, 0);
            case WITHDRAWN -> state(2, 0);
            case CONFIRMED, DENIED, DECLINED, DISPUTED, REVERSED -> state(1, 0);
        };
    }

    private static ClaimState state(int sourcesFor, int sourcesAgainst) {
        return new ClaimState(
                status(sourcesFor, sourcesAgainst),
                sourcesFor,
                sourcesAgainst,
                sourcesFor + sourcesAgainst);
    }

    private static ClaimStatus status(int sourcesFor, int sourcesAgainst) {
        if (sourcesAgainst > 0) {
            return sourcesFor > 0 ? ClaimStatus.DISPUTED : ClaimStatus.DENIED;
        }
        return switch (sourcesFor) {
            case 0 -> ClaimStatus.WITHDRAWN;
            case 1 -> ClaimStatus.REPORTED;
            default -> ClaimStatus.CONFIRMED;
        };
    }

    private static Speaker peskov() {
        return new Speaker("Dmitry Peskov", "spokesman", "Kremlin", "Peskov");
    }

    private static Statement says(@Nullable Speaker speaker, Stance stance, Side side) {
        return says("statement-1", speaker, stance, side);
    }

    private static Statement says(String id, @Nullable Speaker speaker, Stance stance, Side side) {
        return new Statement(
                id,
                speaker,
                stance,
                side,
                "confirmed",
                "the withdrawal of the peacekeepers",
                List.of("Karabakh", "Russia"),
                new Evidence(
                        "Peskov confirmed the withdrawal.",
                        10,
                        42,
                        Part.TEXT,
                        Optional.of("He spoke in Moscow."),
                        Optional.empty()),
                new ArticleVersion(
                        "jam-1",
                        1,
                        "JAMnews",
                        "Peacekeepers' trucks leave Stepanakert",
                        "https://jam-news.net/1",
                        NOON,
                        "en",
                        List.of("South Caucasus")),
                .912,
                .704,
                new HeldAgainst("statement-0", .934, .876),
                new Provenance("kremlin", "jam-1", Optional.empty(), "confirm-verb"),
                new Wording(
                        Optional.of(new Wording.Span(7, 16)),
                        Optional.of(new Wording.Span(17, 31))));
    }
}
