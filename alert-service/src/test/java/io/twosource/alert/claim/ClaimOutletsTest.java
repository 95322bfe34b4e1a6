package io.twosource.alert.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JAMnews carries the statement that causes each of these notices. */
class ClaimOutletsTest {

    private final List<TimelineEntry> known = new ArrayList<>();

    @Test
    void eachOutletOnTheSideOfTheNoticeCountsOnce() {
        carries("Reuters", Side.FOR);
        carries("REUTERS", Side.FOR);
        carries("JAMnews", Side.FOR);
        carries("Hetq", Side.AGAINST);
        carries("Civilnet", Side.NEITHER);

        assertThat(carrying(Notices.withdrawalConfirmed())).isEqualTo(2);
        assertThat(carrying(Notices.withdrawalDisputed())).isEqualTo(2);
    }

    @Test
    void theOutletOfTheNoticeCountsThoughItsStatementIsGone() {
        carries("Reuters", Side.FOR);

        assertThat(carrying(Notices.withdrawn())).isEqualTo(2);
    }

    @Test
    void ofAStatementThatTakesNoSideTheSideOfMoreOutletsCounts() {
        carries("Reuters", Side.AGAINST);
        carries("AP", Side.AGAINST);
        carries("Hetq", Side.FOR);
        carries("Hetq", Side.FOR);

        assertThat(carrying(declined())).isEqualTo(2);
    }

    @Test
    void whatCameAfterTheNoticeDoesNotCount() {
        carries("JAMnews", Side.FOR);
        carries("JAMnews", Side.FOR);
        carries("Reuters", Side.FOR, Notices.NOON.plusMillis(1));

        assertThat(carrying(Notices.withdrawalConfirmed())).isEqualTo(1);
    }

    @Test
    void aClaimThatIsBehindTheNoticeCannotTell() {
        carries("Reuters", Side.FOR);

        assertThat(ClaimOutlets.carrying(claim(1), Notices.withdrawalConfirmed())).isEmpty();
    }

    @Test
    void norCanOneOfWhichAPartIsKept() {
        carries("Reuters", Side.FOR);
        carries("JAMnews", Side.FOR);

        assertThat(ClaimOutlets.carrying(claim(3), Notices.withdrawalConfirmed())).isEmpty();
    }

    private int carrying(Notice notice) {
        return ClaimOutlets.carrying(claim(known.size()), notice).orElseThrow();
    }

    private Claim claim(int statements) {
        ClaimState state = new ClaimState(ClaimStatus.DISPUTED, 1, 1, statements);
        return new Claim("claim-1", "", state, known);
    }

    private void carries(String outlet, Side side) {
        carries(outlet, side, Notices.NOON);
    }

    private void carries(String outlet, Side side, Instant knownAt) {
        Statement said = on(side, Notices.withdrawalConfirmed().cause(), outlet);
        known.add(new TimelineEntry(said.id(), said, "", knownAt));
    }

    private static Notice declined() {
        Notice told = Notices.withdrawalReported();
        return new Notice(
                told.id(),
                told.kind(),
                told.claimId(),
                told.claim(),
                told.before(),
                told.after(),
                on(Side.NEITHER, told.cause(), "JAMnews"),
                null,
                told.reason(),
                told.at(),
                told.also(),
                told.told(),
                told.times());
    }

    private static Statement on(Side side, Statement said, String outlet) {
        ArticleVersion in = said.article();
        return new Statement(
                said.id(),
                said.speaker(),
                said.stance(),
                side,
                said.cue(),
                said.proposition(),
                said.entities(),
                said.evidence(),
                new ArticleVersion(
                        in.id(),
                        in.version(),
                        outlet,
                        in.title(),
                        in.url(),
                        in.published(),
                        in.language(),
                        in.subjects()),
                said.confidence(),
                said.worth(),
                said.heldAgainst(),
                said.provenance(),
                said.wording());
    }
}
