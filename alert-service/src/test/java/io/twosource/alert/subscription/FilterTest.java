package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Outlets;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final Notice NOTICE = Notices.withdrawalConfirmed();

    @Test
    void withoutAWishEverythingComes() {
        assertThat(Filter.NONE.lets(NOTICE, Outlets.UNKNOWN)).isTrue();
    }

    @Test
    void onlyArticlesInItsLanguagesCount() {
        assertThat(languages("en", "de").lets(NOTICE, Outlets.UNKNOWN)).isTrue();
        assertThat(languages("de").lets(NOTICE, Outlets.UNKNOWN)).isFalse();
    }

    @Test
    void ignoredOutletsAndSpeakersRaiseNothingWhateverTheirCase() {
        assertThat(ignoring(Set.of("jamNEWS"), Set.of()).lets(NOTICE, Outlets.UNKNOWN)).isFalse();
        assertThat(ignoring(Set.of(), Set.of("dmitry peskov")).lets(NOTICE, Outlets.UNKNOWN))
                .isFalse();
        assertThat(ignoring(Set.of(), Set.of("Kremlin")).lets(NOTICE, Outlets.UNKNOWN)).isFalse();
        assertThat(ignoring(Set.of("Other"), Set.of("Other")).lets(NOTICE, Outlets.UNKNOWN))
                .isTrue();
    }

    @Test
    void aStatementOfTooLittleWorthRaisesNothing() {
        assertThat(lets(new Least(0, 0, .7, 0))).isTrue();
        assertThat(lets(new Least(0, 0, .71, 0))).isFalse();
    }

    @Test
    void soDoesOneThatIsNotSureEnough() {
        assertThat(lets(new Least(0, 0, 0, .91))).isTrue();
        assertThat(lets(new Least(0, 0, 0, .92))).isFalse();
    }

    @Test
    void whatTooFewOutletsCarryRaisesNothing() {
        assertThat(lets(outlets(2), carriedBy(2))).isTrue();
        assertThat(lets(outlets(2), carriedBy(1))).isFalse();
        assertThat(filter(outlets(2)).refusing(NOTICE, carriedBy(1)))
                .contains(Filter.Part.LEAST_OUTLETS);
    }

    @Test
    void moreOutletsThanThereAreStatementsNeedNotBeLookedUp() {
        assertThat(NOTICE.statementsOnClaim()).isEqualTo(2);

        assertThat(lets(outlets(3), Outlets.UNKNOWN)).isFalse();
    }

    @Test
    void whereOutletsCannotBeToldTheAlertComes() {
        assertThat(lets(outlets(2), Outlets.UNKNOWN)).isTrue();
    }

    @Test
    void whoAsksForOneOutletOrNoneHasNothingLookedUp() {
        Outlets never =
                notice -> {
                    throw new AssertionError("was looked up");
                };

        assertThat(lets(outlets(0), never)).isTrue();
        assertThat(lets(outlets(1), never)).isTrue();
        assertThat(lets(new Least(5, 2, 0, 0), never)).isFalse();
    }

    @Test
    void aSilencedClaimIsHeardOfNoMore() {
        Filter filter =
                new Filter(
                        Set.of(),
                        Set.of(),
                        Least.NONE,
                        Set.of(),
                        Set.of(),
                        Set.of(NOTICE.claimId()));

        assertThat(filter.lets(NOTICE, Outlets.UNKNOWN)).isFalse();
    }

    private static Filter languages(String... languages) {
        return new Filter(Set.of(), Set.of(languages), Least.NONE, Set.of(), Set.of(), Set.of());
    }

    private static Least outlets(int least) {
        return new Least(0, least, 0, 0);
    }

    private static Outlets carriedBy(int outlets) {
        return notice -> OptionalInt.of(outlets);
    }

    private static boolean lets(Least least) {
        return lets(least, Outlets.UNKNOWN);
    }

    private static boolean lets(Least least, Outlets outlets) {
        return filter(least).lets(NOTICE, outlets);
    }

    private static Filter filter(Least least) {
        return new Filter(Set.of(), Set.of(), least, Set.of(), Set.of(), Set.of());
    }

    private static Filter ignoring(Set<String> outlets, Set<String> speakers) {
        return new Filter(Set.of(), Set.of(), Least.NONE, outlets, speakers, Set.of());
    }
}
