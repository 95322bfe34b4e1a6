package io.twosource.alert.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.mail.Mail;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people read of an alert. */
class AlertTextTest {

    private static final DeskLinks DESK =
            new DeskLinks(Optional.of(URI.create("https://desk.example/")));

    @Test
    void aConfirmationSaysWhoConfirmsItWhereAndWhenAndWhereTheClaimStandsSince() {
        assertThat(mail(Notices.withdrawalConfirmed()))
                .isEqualTo(
                        """
                        Confirmed: Russia has started to withdraw its peacekeepers from Karabakh
                          "Peskov confirmed the withdrawal."
                        Dmitry Peskov (spokesman, Kremlin) confirms it, JAMnews, 17 Apr 2024, 12:00 UTC: Peacekeepers' trucks leave Stepanakert
                        https://jam-news.net/1
                        Was reported: 1 source for it, 0 against. Now confirmed: 2 sources for it, 0 against.
                        All that is said on it
                        https://desk.example/desk/claims/claim-1""");
    }

    @Test
    void aDisputeShowsBothSides() {
        assertThat(mail(Notices.withdrawalDisputed()))
                .startsWith("Disputed: Russia has started")
                .containsSubsequence(
                        "The article denies it, JAMnews",
                        "The strongest on the other side:",
                        "Peskov confirmed",
                        "Dmitry Peskov (spokesman, Kremlin) confirms it, JAMnews",
                        "Now disputed: 2 sources for it, 1 against.");
    }

    @Test
    void aReportOfWhatIsNewHasNoBefore() {
        assertThat(mail(Notices.withdrawalReported()))
                .contains("says so, JAMnews", "\nNow confirmed: 2 sources")
                .doesNotContain("Was ");
    }

    @Test
    void aWithdrawalSaysWhatIsGoneAndWhatStands() {
        assertThat(mail(Notices.withdrawn()))
                .startsWith("Withdrawn: Russia has started")
                .containsSubsequence(
                        "What is gone:",
                        "Dmitry Peskov (spokesman, Kremlin) confirms it",
                        "Was confirmed: 2 sources for it, 0 against. Now withdrawn: 0 sources");
    }

    @Test
    void anOfficeThatIsTheNameIsNotRepeated() {
        assertThat(mail(Notices.saying("The mayor"))).contains("\nThe mayor denies it, The mayor");
    }

    @Test
    void aDigestTellsAClaimOnceWithAllThatWasSaidOnIt() {
        Mail digest =
                Mail.read(
                        Forms.EMAIL.digest(
                                List.of(
                                        told(Notices.withdrawalReported()),
                                        told(Notices.saying("Fire")),
                                        told(Notices.withdrawalConfirmed())),
                                1));

        assertThat(digest.subject()).isEqualTo("3 alerts on 2 claims");
        assertThat(digest.text())
                .startsWith("Confirmed: Russia has started")
                .containsSubsequence("Peskov", "says so", "Peskov", "confirms it", "Now confirmed")
                .containsOnlyOnce("Russia has started");
    }

    private static String mail(Notice notice) {
        return Mail.read(Forms.EMAIL.alert(told(notice), 1)).text();
    }

    private static Told told(Notice notice) {
        return Told.of(notice, List.of("karabakh"), DESK);
    }
}
