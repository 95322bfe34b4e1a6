package io.twosource.ingest.article;

import static io.twosource.ingest.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.SubmittedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final String URL = "https://jam-news.net/karabakh";
    private static final String LONG =
            "Dmitry Peskov confirmed on Wednesday that Russian peacekeepers are leaving Karabakh."
                    + " He gave no reason. Residents of the region had seen columns of lorries on the"
                    + " road to Lachin since Tuesday morning, and had asked what they were for.";

    private static final String OTHER =
            "A paper mill in Stenby will stop its second machine in March, its owner said on Monday."
                    + " About ninety people work in that hall, and the union was not asked.";

    private final Outlets known = new Outlets();

    @Test
    void whatAFeedNamedIsKnownByItsAddressWhenSomebodyPushesIt() {
        ArticleId polled = take(article("JAMnews", URL, Optional.of("42"), LONG));

        assertThat(identity(article("JAMnews", URL + "?utm_source=x", Optional.empty(), "Other.")))
                .isEqualTo(polled);
    }

    @Test
    void whatWasPushedIsKnownWhenTheFeedNamesIt() {
        ArticleId pushed = take(article("JAMnews", URL, Optional.empty(), LONG));

        assertThat(identity(article("JAMnews", URL, Optional.of("42"), LONG))).isEqualTo(pushed);
    }

    @Test
    void anOutletMayRenameWhatItEdits() {
        ArticleId first = take(article("JAMnews", URL, Optional.of("42"), LONG));

        assertThat(identity(article("JAMnews", URL, Optional.of("42-edited"), LONG + " More.")))
                .isEqualTo(first);
    }

    @Test
    void articlesThatAreAllSaidToStandAtOneAddressAreStillSeveral() {
        ArticleId first = take(titled("First", "https://jam-news.net/news", "1", LONG));

        assertThat(identity(titled("Second", "https://jam-news.net/news", "2", "Quite else.")))
                .isNotEqualTo(first);
    }

    @Test
    void aSiteIsTheAddressOfNone() {
        ArticleId first = take(article("JAMnews", "https://jam-news.net/", Optional.of("1"), LONG));

        assertThat(identity(article("JAMnews", "https://jam-news.net/", Optional.of("2"), "Else.")))
                .isNotEqualTo(first);
    }

    @Test
    void theSameWordsUnderOtherNamesAreTheSameArticle() {
        ArticleId first = take(article("JAMnews", URL, Optional.of("1"), LONG));

        assertThat(identity(article("JAMnews", URL + "-2", Optional.of("2"), LONG)))
                .isEqualTo(first);
    }

    @Test
    void fewWordsNameNothing() {
        ArticleId first = take(titled("One", URL, "1", "No comment."));

        assertThat(identity(titled("Two", URL + "-2", "2", "No comment."))).isNotEqualTo(first);
    }

    @Test
    void anotherOutletsSameWordsAreItsOwnArticle() {
        ArticleId first = take(article("JAMnews", URL, Optional.of("1"), LONG));

        assertThat(identity(article("Civilnet", URL, Optional.of("1"), LONG))).isNotEqualTo(first);
    }

    @Test
    void aNameThatAllOfAFeedBearNamesNone() {
        List<SubmittedArticle> feed =
                List.of(
                        titled("Tram", "https://jam-news.net/tram", "x", LONG),
                        titled(
                                "Mill",
                                "https://jam-news.net/mill",
                                "x",
                                "The mill stops. " + OTHER),
                        titled("Weir", "https://jam-news.net/weir", "x", "The weir is shut."));
        List<ArticleId> first = feed.stream().map(this::take).toList();

        assertThat(first).doesNotHaveDuplicates();
        assertThat(feed.stream().map(this::take)).containsExactlyElementsOf(first);
    }

    @Test
    void anArticleThatMovesAndIsEditedIsKnownByItsName() {
        ArticleId first = take(titled("Tram", URL, "42", LONG));

        assertThat(identity(titled("Trams", URL + "-moved", "42", LONG + " More.")))
                .isEqualTo(first);
        assertThat(identity(titled("Trams", URL, "42", "Quite else."))).isEqualTo(first);
    }

    private ArticleId identity(SubmittedArticle submitted) {
        return Identity.of(submitted, known).article();
    }

    private ArticleId take(SubmittedArticle submitted) {
        return known.take(submitted);
    }

    private static SubmittedArticle titled(String title, String url, String guid, String text) {
        SubmittedArticle article = article("JAMnews", url, Optional.of(guid), text);
        return new SubmittedArticle(
                article.outlet(),
                url,
                title,
                text,
                article.published(),
                article.language(),
                article.byline(),
                article.guid(),
                article.status(),
                article.credit(),
                article.notes(),
                List.of());
    }

    /** What was taken in before. */
    private static final class Outlets implements Identity.Known {
        private final Map<ArticleId, ArticleId> names = new HashMap<>();
        private final Map<ArticleId, Article> articles = new HashMap<>();

        ArticleId take(SubmittedArticle submitted) {
            Identity identity = Identity.of(submitted, this);
            identity.names().forEach(name -> names.put(name, identity.article()));
            articles.put(
                    identity.article(),
                    Article.first(
                            Samples.submission(submitted).about(identity.article()), submitted));
            return identity.article();
        }

        @Override
        public Optional<ArticleId> named(ArticleId name) {
            return Optional.ofNullable(names.get(name));
        }

        @Override
        public Optional<Article> latest(ArticleId article) {
            return Optional.ofNullable(articles.get(article));
        }
    }
}
