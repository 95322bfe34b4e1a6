package io.twosource.alert.desk;

import io.twosource.avro.ArticleSource;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as extract-service writes it, to be changed where a story needs it otherwise. */
public final class NoticeDraft {

    private final String claim;
    private String claimId = "claim-" + UUID.randomUUID();
    private NoticeKind kind = NoticeKind.CONFIRMED;
    private ClaimState before = state(ClaimStatus.REPORTED, 1, 0);
    private ClaimState after = state(ClaimStatus.CONFIRMED, 2, 0);
    private TimelineEntry cause;
    private @Nullable TimelineEntry opposite;
    private Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private NoticeDraft(String claim) {
        this.claim = claim;
        this.cause =
                entry(
                        Side.FOR,
                        speaker("Dmitry Peskov", "spokesman", "Kremlin"),
                        Stance.CONFIRMS,
                        "Kremlin spokesman Dmitry Peskov confirmed that " + claim + ".",
                        "confirmed",
                        claim,
                        "JAMnews");
    }

    /** Peskov confirms it, as the second source. */
    public static NoticeDraft confirmed(String claim) {
        return new NoticeDraft(claim);
    }

    /** The ministry denies what Peskov confirmed. */
    public static NoticeDraft disputed(String claim) {
        NoticeDraft draft = new NoticeDraft(claim);
        draft.kind = NoticeKind.DISPUTED;
        draft.after = state(ClaimStatus.DISPUTED, 1, 1);
        draft.opposite = draft.cause;
        draft.cause =
                entry(
                        Side.AGAINST,
                        speaker("Anna Naghdalyan", "spokeswoman", "Foreign Ministry"),
                        Stance.DENIES,
                        "Foreign Ministry spokeswoman Anna Naghdalyan denied that " + claim + ".",
                        "denied",
                        claim,
                        "PanARMENIAN.Net");
        return draft;
    }

    public NoticeDraft onClaim(String id) {
        claimId = id;
        return this;
    }

    public NoticeDraft at(Instant time) {
        at = time;
        return this;
    }

    public NoticeDraft ofKind(NoticeKind other, ClaimState was, ClaimState is) {
        kind = other;
        before = was;
        after = is;
        return this;
    }

    public NoticeDraft causedBy(TimelineEntry other) {
        cause = other;
        return this;
    }

    public NoticeDraft against(TimelineEntry other) {
        opposite = other;
        return this;
    }

    Notice notice() {
        return Notice.newBuilder()
                .setNoticeId("notice-" + UUID.randomUUID())
                .setKind(kind)
                .setClaimId(claimId)
                .setClaim(claim)
                .setBefore(before)
                .setAfter(after)
                .setCause(cause)
                .setOpposite(opposite)
                .setReason("a second independent source confirms it")
                .setAt(at)
                .build();
    }

    public static ClaimState state(ClaimStatus status, int sourcesFor, int sourcesAgainst) {
        return new ClaimState(status, sourcesFor, sourcesAgainst, sourcesFor + sourcesAgainst);
    }

    public static Speaker speaker(
            String name, @Nullable String role, @Nullable String organisation) {
        return Speaker.newBuilder()
                .setMention(new Span(Part.TEXT, 0, name.length(), name))
                .setName(name)
                .setRole(role)
                .setOrganisation(organisation)
                .setIdentity(name)
                .build();
    }

    /** A statement whose sentence has the cue and the proposition in it. */
    public static TimelineEntry entry(
            Side side,
            @Nullable Speaker speaker,
            Stance stance,
            String sentence,
            String cue,
            String proposition,
            String outlet) {
        return TimelineEntry.newBuilder()
                .setArticle(article(outlet))
                .setStatement(
                        Statement.newBuilder()
                                .setStatementId("statement-" + UUID.randomUUID())
                                .setSpeaker(speaker)
                                .setStance(stance)
                                .setCue(span(sentence, cue))
                                .setContent(span(sentence, proposition))
                                .setAnaphoric(false)
                                .setProposition(
                                        new Proposition(
                                                proposition,
                                                false,
                                                List.of(),
                                                List.of(),
                                                List.of()))
                                .setEvidence(span(sentence, sentence))
                                .setBefore("Trucks were seen at noon.")
                                .setAfter("He spoke in Moscow.")
                                .setRule("confirm-verb")
                                .setConfidence(.9)
                                .setWorth(.8)
                                .build())
                .setSide(side)
                .setReason("says so")
                .setKnownAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /** The same, in an article of that address. */
    public static TimelineEntry publishedAt(String url, TimelineEntry entry) {
        return again(entry).setArticle(again(entry.getArticle()).setUrl(url).build()).build();
    }

    /** The same, in an article that has its text from an agency. */
    public static TimelineEntry copiedFrom(String agency, TimelineEntry entry) {
        ArticleSource copy =
                again(entry.getArticle()).setOrigin(agency).setOriginOutlet(agency).build();
        return again(entry).setArticle(copy).build();
    }

    /** To be changed; Avro's own copies are of classes of another loader in a Quarkus test. */
    public static TimelineEntry.Builder again(TimelineEntry entry) {
        return TimelineEntry.newBuilder()
                .setArticle(entry.getArticle())
                .setStatement(entry.getStatement())
                .setSide(entry.getSide())
                .setReason(entry.getReason())
                .setKnownAt(entry.getKnownAt());
    }

    /** As above. */
    public static ArticleSource.Builder again(ArticleSource article) {
        return ArticleSource.newBuilder()
                .setArticleId(article.getArticleId())
                .setVersion(article.getVersion())
                .setOutlet(article.getOutlet())
                .setUrl(article.getUrl())
                .setTitle(article.getTitle())
                .setPublished(article.getPublished())
                .setLanguage(article.getLanguage());
    }

    private static ArticleSource article(String outlet) {
        return ArticleSource.newBuilder()
                .setArticleId("article-" + UUID.randomUUID())
                .setVersion(1)
                .setOutlet(outlet)
                .setUrl("https://news.example/2024/withdrawal")
                .setTitle("What is known of it")
                .setPublished(Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(240))
                .setLanguage("en")
                .build();
    }

    /** Offsets are code points of the article, whose text begins before the sentence. */
    private static Span span(String sentence, String words) {
        int before = 100;
        int at = Math.max(0, sentence.indexOf(words));
        int start = before + sentence.codePointCount(0, at);
        return new Span(Part.TEXT, start, start + words.codePointCount(0, words.length()), words);
    }
}
