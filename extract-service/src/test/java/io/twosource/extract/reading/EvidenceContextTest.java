package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.ClaimState;
import io.twosource.extract.claim.ClaimStatus;
import io.twosource.extract.claim.SetAside;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.statement.EvidenceContext;
import io.twosource.extract.statement.Statement;
import io.twosource.extract.walk.KeptEntry;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.schemas.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentences around the one that says so travel with it, as far as people look at them. */
class EvidenceContextTest {

    private static final String BEFORE = "The bridge is the only one for miles.";
    private static final String DENIAL = "The ministry denied that the bridge was closed.";
    private static final String AFTER = "Trucks were seen on it at noon.";

    @Test
    void aStatementHasTheSentencesBeforeAndAfterIt() {
        assertThat(context(BEFORE + " " + DENIAL + "\n\n" + AFTER))
                .isEqualTo(new EvidenceContext(BEFORE, AFTER));
    }

    @Test
    void atTheEndsOfATextThereIsNone() {
        assertThat(context(DENIAL)).isEqualTo(EvidenceContext.NONE);
        assertThat(context(DENIAL + " " + AFTER)).isEqualTo(new EvidenceContext("", AFTER));
    }

    @Test
    void ofALongSentenceTheEndThatIsNearerIsShownAndNoCharacterIsCutInHalf() {
        String face = "\uD83D\uDE00";
        EvidenceContext cut =
                said(DENIAL, new EvidenceContext(face.repeat(400) + "!", "?" + face.repeat(400)))
                        .withinLimits()
                        .context();

        assertThat(cut.before()).isEqualTo("…" + face.repeat(298) + "!");
        assertThat(cut.after()).isEqualTo("?" + face.repeat(298) + "…");
    }

    @Test
    void entriesHaveItAndTheRecordOfAClaimWhichHoldsManyDoesNot() {
        TimelineEntry entry = entry(said(DENIAL, new EvidenceContext(BEFORE, AFTER)));
        Claim claim =
                new Claim(
                        "claim",
                        "the bridge was closed",
                        new ClaimState(ClaimStatus.DENIED, 0, 1, 1),
                        List.of(entry),
                        SetAside.NONE);

        assertThat(
                        written(
                                        ExtractTopics.CLAIM_ENTRIES,
                                        new KeptEntry("claim", entry, List.of()))
                                .entry())
                .isEqualTo(entry);
        assertThat(written(ExtractTopics.CLAIMS, claim).timeline().getFirst())
                .isEqualTo(entry(said(DENIAL, EvidenceContext.NONE)));
    }

    private static EvidenceContext context(String text) {
        return said(text).context();
    }

    private static Statement said(String text) {
        List<Statement> statements = Articles.statementsOf(text);
        assertThat(statements).hasSize(1);
        return statements.getFirst();
    }

    private static Statement said(String text, EvidenceContext context) {
        Statement said = said(text);
        return new Statement(
                said.speaker(),
                said.stance(),
                said.cue(),
                said.content(),
                said.anaphoric(),
                said.proposition(),
                said.evidence(),
                context,
                said.rule(),
                said.confidence(),
                said.worth());
    }

    private static TimelineEntry entry(Statement said) {
        Article article = article("A title", DENIAL);
        ArticleSource source =
                new ArticleSource(
                        article.articleId(),
                        1,
                        article.outlet(),
                        article.url(),
                        article.title(),
                        article.published(),
                        Optional.empty(),
                        "en",
                        List.of());
        return new TimelineEntry(
                Citation.of(source, said, Instant.parse("2024-04-17T12:00:00Z")),
                Side.AGAINST,
                "it denies it",
                1,
                1,
                Optional.empty());
    }

    private static <T> T written(Topic<String, T> topic, T value) {
        byte[] bytes = topic.values().serializer().serialize(topic.name(), value);
        return topic.values().deserializer().deserialize(topic.name(), bytes);
    }
}
