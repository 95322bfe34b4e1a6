package io.twosource.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.article.Article.Status;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.pair.FakeRelations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where claims live in one cell, an article that is only edited raises nothing. */
class RewordedTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final String LEFT = "the peacekeepers have left the monastery";

    private final DrivenStream stream =
            new DrivenStream(new FakeLanguage(), new FakeRelations(), 1);

    @AfterEach
    void stop() {
        stream.close();
    }

    @Test
    void theSameInOtherWordsRaisesNothingHoweverOften() {
        post(1, "APA ASSERTS: " + LEFT);
        post(2, "APA CONFIRMS: " + LEFT);
        post(3, "APA ASSERTS: all " + LEFT);

        assertThat(stream.notices()).extracting(Notice::kind).containsExactly(NoticeKind.REPORTED);
        assertThat(stream.claims()).hasSize(1);
        assertThat(stream.claims().getFirst().timeline()).hasSize(1);
    }

    @Test
    void whatIsNotSaidAnyMoreIsStillToldAsWithdrawn() {
        post(1, "APA ASSERTS: " + LEFT);
        post(2, "APA ASSERTS: a ferry sank in the harbour of Baku");

        assertThat(stream.notices())
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(
                        NoticeKind.REPORTED, NoticeKind.REPORTED, NoticeKind.WITHDRAWN);
    }

    private void post(int version, String text) {
        stream.post(
                new Article(
                        "one",
                        version,
                        version == 1 ? Status.USABLE : Status.CORRECTED,
                        "outlet",
                        "urn:one",
                        "A title",
                        text,
                        NOON,
                        Optional.empty(),
                        NOON.plusSeconds(version),
                        Optional.empty(),
                        List.of()));
    }
}
