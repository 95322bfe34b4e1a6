package io.twosource.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.OutletName;
import io.twosource.platform.token.TokenHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PusherTokensTest {

    private static final String TOKEN = "24-characters-at-least-!";

    @Test
    void aTokenStandsThereItselfOrAsItsHash() {
        PusherTokens tokens =
                PusherTokens.of(
                        List.of(
                                "# pushers",
                                "",
                                "desk " + TOKEN + " JAMnews",
                                " wire\tsha256:"
                                        + TokenHash.of("kept-nowhere-in-clear").hex()
                                        + " dpa"));

        assertThat(tokens.holder(TokenHash.of(TOKEN)).map(Pusher::name)).contains("desk");
        assertThat(tokens.holder(TokenHash.of("kept-nowhere-in-clear")).map(Pusher::name))
                .contains("wire");
        assertThat(tokens.holder(TokenHash.of("another"))).isEmpty();
    }

    @Test
    void aPusherPublishesAsTheOutletsOfItsLineAndNoOther() {
        Mandate mandate =
                PusherTokens.of(List.of("desk " + TOKEN + " The  Daily; all of dpa;"))
                        .holder(TokenHash.of(TOKEN))
                        .orElseThrow()
                        .mandate();

        assertThat(mandate.over(OutletName.of(" the daily "))).contains(Authority.OWN);
        assertThat(mandate.over(OutletName.of("DPA"))).contains(Authority.OUTLET);
        assertThat(mandate.over(OutletName.of("all of dpa"))).isEmpty();
        assertThat(mandate.over(OutletName.of("The Weekly"))).isEmpty();
        assertThat(mandate.over(ArticleId.ofGuid("The Daily", "1"))).contains(Authority.OWN);
        assertThat(mandate.over(ArticleId.ofGuid("The Weekly", "1"))).isEmpty();
        assertThat(mandate.over(new ArticleId(""))).isEmpty();
    }

    @Test
    void whatAnotherHasPushedIsReachedByWhoHasAllOfTheOutlet() {
        Mandate own = new Mandate.Outlets("desk", Map.of(OutletName.of("x"), Authority.OWN));
        Mandate all = new Mandate.Outlets("chief", Map.of(OutletName.of("x"), Authority.OUTLET));

        assertThat(own.reaches(OutletName.of("X"), Optional.of("desk"))).isTrue();
        assertThat(own.reaches(OutletName.of("X"), Optional.empty())).isTrue();
        assertThat(own.reaches(OutletName.of("X"), Optional.of("chief"))).isFalse();
        assertThat(own.reaches(OutletName.of("Y"), Optional.of("desk"))).isFalse();
        assertThat(all.reaches(OutletName.of("X"), Optional.of("desk"))).isTrue();
        assertThat(all.reaches(OutletName.of("Y"), Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk",
                "desk secret",
                "desk " + TOKEN,
                "desk secret The Daily",
                "de/sk " + TOKEN + " The Daily",
                "operator " + TOKEN + " The Daily"
            })
    void aLineThatNamesNoPusherIsToldByItsNumberAlone(String line) {
        assertThatThrownBy(() -> PusherTokens.of(List.of("", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2 ")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void oneTokenIsOfOnePusher() {
        assertThatThrownBy(() -> PusherTokens.of(List.of("a " + TOKEN + " x", "b " + TOKEN + " x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
