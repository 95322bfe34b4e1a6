package io.twosource.ingest.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.article.Article;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BRUSSELS (AP) — Ministers met. | Associated Press",
                "KYIV, April 17 (Reuters) - Ministers met. | Reuters",
                "(Reuters) - Ministers met. | Reuters",
                "MOSCOW, April 17. /TASS/. Ministers met. | TASS",
                "МОСКВА, 17 апреля. /ТАСС/. Министры встретились. | TASS",
                "МОСКВА, 17 апр - РИА Новости. Министры встретились. | RIA Novosti",
                "YEREVAN, APRIL 17, ARMENPRESS. Ministers met. | Armenpress",
                "Berlin (dpa) - Die Minister trafen sich. | dpa",
                "BEIJING, April 17 (Xinhua) -- Ministers met. | Xinhua",
                "AFP - Ministers met. | AFP",
                "Ministers met in Yerevan, RFE/RL's Armenian service reports. | RFE/RL",
                "Ministers meet⏎⏎PanARMENIAN - They met.⏎⏎All did, RFE/RL’s Armenian service reports. | RFE/RL",
                "Ministers met on Friday, Interfax reported. | Interfax",
                "Министры встретились, сообщает Интерфакс. | Interfax",
                "Министры встретились, передает агентство «Рейтер». | Reuters",
                "Ministers met. They talked. (Reuters) | Reuters",
                "Ministers met.⏎⏎Source: Anadolu Agency | Anadolu",
                "Ministers met.⏎⏎— Agence France-Presse | AFP",
                "Ministers met.⏎⏎© 2024 AFP | AFP",
                "Ministers met.⏎⏎— with files from The Canadian Press | Canadian Press",
                "Met.⏎⏎(Reporting by Jo Doe in Kyiv; Editing by Al Roe) | Reuters",
                "Met.⏎⏎This story was originally published by Reuters. | Reuters",
                "北京4月17日电（新华社）：部长会晤。 | "
            })
    void setFormsAreCredits(String text, String agency) {
        assertThat(credited("JAMnews", "", text.replace('⏎', '\n')))
                .isEqualTo(Optional.ofNullable(agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peskov told Reuters that ministers met.",
                "Ministers met, an official told Reuters.",
                "Eric Gay/AP Eric Gay/AP\nMinisters met.",
                "Saul Loeb/AFP/Getty Images Ministers met.",
                "(AP Photo/Pablo Martinez) CLEVELAND - Ministers met.",
                "Image copyright Reuters Image caption Ministers met.",
                "A Reuters/Ipsos poll says so.",
                "Ministers met.\n\nThe Associated Press contributed to this report.",
                "Ministers met.\n\nPhotograph by Angela Weiss/AFP via Getty Images.",
                "Ministers met.\n\nThey had met before, Reuters reported.",
                "The AP exam is hard. Pupils say so."
            })
    void mentionsAndPhotographsAreNone(String text) {
        assertThat(credited("JAMnews", "", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Associated Press | Associated Press",
                "By Jane Doe, Associated Press | Associated Press",
                "Reuters Staff | Reuters",
                "Jane Doe and AFP | AFP",
                "Jane Doe | ",
                "Apolline Reuterson | "
            })
    void bylinesCredit(String byline, String agency) {
        assertThat(credited("JAMnews", byline, "Ministers met."))
                .isEqualTo(Optional.ofNullable(agency));
    }

    @Test
    void metadataCreditWhomeverTheyLike() {
        Article article = Stories.article("JAMnews", "Ministers met.");

        assertThat(agencyIn(article, "AP")).contains("Associated Press");
        assertThat(agencyIn(article, "Hetq")).contains("Hetq");
        assertThat(agencyIn(article, "JAMNews ")).isEmpty();
    }

    @Test
    void anAgencyDoesNotCreditItself() {
        assertThat(credited("Reuters", "", "KYIV (Reuters) - Ministers met.")).isEmpty();
        assertThat(credited("AP", "Associated Press", "Ministers met.")).isEmpty();
    }

    @Property(tries = 500, seed = "6")
    void noTextBreaksTheForms(@ForAll @StringLength(max = 2_000) String text) {
        Article article = Stories.article("JAMnews", text);

        assertThat(Credits.agencyOf(article)).isEqualTo(Credits.agencyOf(article));
    }

    @Test
    void aHostileTextTakesNoTime() {
        String text =
                "/".repeat(5_000) + "(".repeat(5_000) + "A".repeat(50_000) + ", AP".repeat(9_000);

        assertThat(credited("JAMnews", text, text + "\n\n" + text)).isNotNull();
    }

    private static Optional<String> agencyIn(Article article, String credit) {
        return Credits.agencyOf(article.comingFrom(Optional.of(credit), Optional.of(credit)));
    }

    private static Optional<String> credited(String outlet, String byline, String text) {
        Article it = Stories.article(outlet, text);
        return Credits.agencyOf(
                new Article(
                        it.articleId(),
                        it.version(),
                        it.status(),
                        it.outlet(),
                        it.url(),
                        it.title(),
                        it.text(),
                        it.published(),
                        it.language(),
                        Optional.of(byline).filter(name -> !name.isEmpty()),
                        it.submittedAt(),
                        it.origin(),
                        it.originOutlet(),
                        it.notes(),
                        List.of()));
    }
}
