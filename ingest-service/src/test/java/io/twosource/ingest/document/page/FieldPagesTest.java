package io.twosource.ingest.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages as they are found: with other stories, offers and lives of reporters among the text. */
class FieldPagesTest {

    private static final String SITE = "https://post.farne.example/";

    @Test
    void ofSeveralBlocksOfDataThePagesOwnIsBelieved() {
        ArticleDraft draft = article("another-storys-json-ld-first", SITE + "tram-ld");

        assertThat(draft.title()).contains("Trams stand still for three hours");
        assertThat(draft.published()).contains("2026-11-24T06:00:00Z");
        assertThat(draft.byline()).contains("Jo Tarn");
        assertThat(draft.url()).contains(SITE + "tram-ld");
    }

    @Test
    void withoutAnAddressTheHeadlineTellsWhichIsThePagesOwn() {
        ArticleDraft draft = article("another-storys-json-ld-first", "");

        assertThat(draft.title()).contains("Trams stand still for three hours");
        assertThat(draft.byline()).contains("Jo Tarn");
    }

    @Test
    void anotherSitesAddressIsNotBelieved() {
        ArticleDraft draft = article("json-ld-as-found", SITE + "weir");

        assertThat(draft.url()).contains(SITE + "weir");
        assertThat(draft.title())
                .contains("Weir at Lower Farne closed after crack ‘four metres long’");
        assertThat(draft.byline()).contains("R. Ames, Jo Tarn");
    }

    @Test
    void otherStoriesAreNoPartOfTheText() {
        String text = text("recommended-stories-in-the-text");

        assertThat(text)
                .startsWith("The old weir")
                .endsWith("before the floods of spring.")
                .contains("four metres", "Halloran", "temporary crossing", "its captain confirmed")
                .doesNotContain("bribery", "resigns", "poisoned", "Chief denies", "Recommended");
    }

    @Test
    void theLeadIsKeptWhereItStandsInABoxOfItsOwn() {
        assertThat(text("first-paragraphs-are-called-teaser"))
                .startsWith("The state court on Tuesday denied a report")
                .contains("he had asked nobody to do so", "cited two people", "stood by its story");
    }

    @Test
    void theLifeOfTheReporterIsNoNews() {
        assertThat(text("the-reporters-bio"))
                .startsWith("The old weir")
                .doesNotContain("leaked records", "memo", "More by");
    }

    @Test
    void aPageThatIsButAnOfferIsRefused() {
        assertThat(read("paywall-offer-alone", SITE + "wall")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void whatStandsBeforeAnOfferIsReadAndTheOfferIsNot() {
        assertThat(text("paywall-after-the-lead"))
                .startsWith("The regional water office said")
                .endsWith("nobody had told the crews.");
    }

    private static String text(String name) {
        return article(name, SITE + name).text().orElseThrow();
    }

    private static ArticleDraft article(String name, String url) {
        return switch (read(name, url)) {
            case Reading.Article(ArticleDraft draft) -> draft;
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Reading.Item read(String name, String url) {
        Hints hints =
                new Hints(
                        Optional.of(url).filter(known -> !known.isEmpty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return new PageReader().read(bytes(name), hints).items().getFirst();
    }

    private static byte[] bytes(String name) {
        try (InputStream page =
                FieldPagesTest.class.getResourceAsStream("/field/" + name + ".html")) {
            return Objects.requireNonNull(page, name).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
