package io.twosource.alert.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "REPORTED,  REPORTED,  FOR,     Reported",
        "CONFIRMED, CONFIRMED, FOR,     Confirmed",
        "CONFIRMED, REPORTED,  FOR,     Confirmed by one source",
        "CONFIRMED, DISPUTED,  FOR,     'Disputed, and confirmed by one more'",
        "DENIED,    DENIED,    AGAINST, Denied",
        "DENIED,    DISPUTED,  AGAINST, 'Disputed, and denied by one more'",
        "DECLINED,  REPORTED,  NEITHER, No comment",
        "DISPUTED,  DISPUTED,  AGAINST, Disputed",
        "REVERSED,  REPORTED,  FOR,     'Changed sides, now for it'",
        "REVERSED,  DENIED,    AGAINST, 'Changed sides, now against it'",
        "REVERSED,  REPORTED,  NEITHER, 'Taken back'",
        "WITHDRAWN, WITHDRAWN, FOR,     Withdrawn",
        "WITHDRAWN, REPORTED,  FOR,     'A statement withdrawn, still reported'"
    })
    void whatWasDoneIsSaidAsFarAsItGoesWithWhereTheClaimStands(
            NoticeKind kind, ClaimStatus now, Side side, String headline) {
        assertThat(Headline.of(notice(kind, now, side))).isEqualTo(headline);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void nothingBeginsWithConfirmedThatIsDisputed(NoticeKind kind) {
        assertThat(Headline.of(notice(kind, ClaimStatus.DISPUTED, Side.FOR)))
                .doesNotStartWith("Confirmed");
    }

    @Test
    void onlyWhatTwoSourcesSayIsCalledConfirmedWithoutMore() {
        assertThat(Headline.of(Notices.withdrawalConfirmed())).isEqualTo("Confirmed");
    }

    private static Notice notice(NoticeKind kind, ClaimStatus now, Side side) {
        Notice some = Notices.withdrawalConfirmed();
        Statement cause = some.cause();
        return new Notice(
                some.id(),
                kind,
                some.claimId(),
                some.claim(),
                some.before(),
                new ClaimState(now, 1, 1, 2),
                new Statement(
                        cause.id(),
                        cause.speaker(),
                        cause.stance(),
                        side,
                        cause.cue(),
                        cause.proposition(),
                        cause.entities(),
                        cause.evidence(),
                        cause.article(),
                        cause.confidence(),
                        cause.worth(),
                        cause.heldAgainst(),
                        cause.provenance(),
                        cause.wording()),
                null,
                some.reason(),
                some.at(),
                Set.of(),
                Set.of(),
                some.times());
    }
}
