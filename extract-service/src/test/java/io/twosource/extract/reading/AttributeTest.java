package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stance in one word: "unconfirmed reports", "this false narrative". */
class AttributeTest {

    @Test
    void whatUnconfirmedReportsTellNobodyConfirms() {
        saysAll(
                "Unconfirmed reports suggest that the general has fled.",
                "nobody DECLINES: the general has fled",
                "Unconfirmed reports ASSERTS: the general has fled");
    }

    @Test
    void unconfirmedReportsOfAnEventLeaveItOpen() {
        says(
                "There were unconfirmed reports of a second explosion.",
                "nobody",
                DECLINES,
                "a second explosion");
    }

    @Test
    void whoSpeaksOfAFalseNarrativeDeniesIt() {
        saysAll(
                "\"This false claim about our nurses must stop,\" the hospital director said.",
                "hospital director DENIES: our nurses",
                "hospital director ASSERTS: This false claim about our nurses must stop");
    }

    @Test
    void whatIsNoInformationIsNotDeniedByBeingFalse() {
        assertThat(statementsOf("A false alarm emptied the station.")).isEmpty();
        assertThat(only("The nurse said a false alarm emptied the station.").stance())
                .isEqualTo(ASSERTS);
    }
}
