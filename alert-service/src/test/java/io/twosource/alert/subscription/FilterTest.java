package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final Notice NOTICE = Notices.withdrawalConfirmed();

    @Test
    void withoutAWishEverythingComes() {
        assertThat(Filter.NONE.lets(NOTICE)).isTrue();
    }

    @Test
    void onlyArticlesInItsLanguagesCount() {
        assertThat(languages("en", "de").lets(NOTICE)).isTrue();
        assertThat(languages("de").lets(NOTICE)).isFalse();
    }

    @Test
    void ignoredOutletsAndSpeakersRaiseNothingWhateverTheirCase() {
        assertThat(ignoring(Set.of("jamNEWS"), Set.of()).lets(NOTICE)).isFalse();
        assertThat(ignoring(Set.of(), Set.of("dmitry peskov")).lets(NOTICE)).isFalse();
        assertThat(ignoring(Set.of(), Set.of("Kremlin")).lets(NOTICE)).isFalse();
        assertThat(ignoring(Set.of("Other"), Set.of("Other")).lets(NOTICE)).isTrue();
    }

    @Test
    void aStatementOfTooLittleWorthRaisesNothing() {
        assertThat(leastWorth(.7).lets(NOTICE)).isTrue();
        assertThat(leastWorth(.71).lets(NOTICE)).isFalse();
    }

    @Test
    void aSilencedClaimIsHeardOfNoMore() {
        Filter filter =
                new Filter(Set.of(), Set.of(), 0, 0, Set.of(), Set.of(), Set.of(NOTICE.claimId()));

        assertThat(filter.lets(NOTICE)).isFalse();
    }

    private static Filter languages(String... languages) {
        return new Filter(Set.of(), Set.of(languages), 0, 0, Set.of(), Set.of(), Set.of());
    }

    private static Filter leastWorth(double worth) {
        return new Filter(Set.of(), Set.of(), 0, worth, Set.of(), Set.of(), Set.of());
    }

    private static Filter ignoring(Set<String> outlets, Set<String> speakers) {
        return new Filter(Set.of(), Set.of(), 0, 0, outlets, speakers, Set.of());
    }
}
