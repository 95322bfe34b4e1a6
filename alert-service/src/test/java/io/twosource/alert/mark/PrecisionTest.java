package io.twosource.alert.mark;

import static io.twosource.alert.mark.ManyMarks.NOON;
import static io.twosource.alert.mark.ManyMarks.handled;
import static io.twosource.alert.mark.ManyMarks.marks;
import static io.twosource.alert.mark.ManyMarks.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-04-17");

    @Test
    void itIsTheShareOfGoodAlertsAmongThoseThatWereJudged() {
        PrecisionAnswer answer =
                precision(
                        30,
                        marks(handled("n1", at(NOON)), handled("n2", at(NOON))),
                        marks(
                                handled("n3", at(NOON)),
                                wrong("n4", Verdict.WRONG_SIDE, at(NOON)),
                                handled("n5", at(NOON)),
                                wrong("n5", Verdict.NO_STATEMENT, at(NOON))));

        assertThat(answer.judged()).isEqualTo(5);
        assertThat(answer.good()).isEqualTo(3);
        assertThat(answer.precision()).isEqualTo(.6);
        assertThat(answer.wrong()).isEqualTo(Map.of("wrong-side", 1, "no-statement", 1));
    }

    @Test
    void eachDayHasItsOwnUpToTheFirstThatIsAskedFor() {
        Instant yesterday = NOON.minus(Duration.ofDays(1));
        Instant before = NOON.minus(Duration.ofDays(3));

        PrecisionAnswer answer =
                precision(
                        3,
                        marks(
                                handled("n1", at(NOON)),
                                wrong("n2", Verdict.SAME_SOURCE_TWICE, at(yesterday)),
                                handled("n3", at(before))));

        assertThat(answer.since()).isEqualTo(TODAY.minusDays(2));
        assertThat(answer.until()).isEqualTo(TODAY);
        assertThat(answer.days())
                .extracting(PrecisionAnswer.DayPart::judged)
                .containsExactly(0, 1, 1);
        assertThat(answer.days())
                .extracting(PrecisionAnswer.DayPart::good)
                .containsExactly(0, 0, 1);
        assertThat(answer.judged()).isEqualTo(2);
    }

    @Test
    void whereNobodyHasJudgedThereIsNone() {
        assertThat(precision(30).precision()).isNull();
        assertThat(precision(30).days()).hasSize(30);
    }

    private static PrecisionAnswer precision(int days, ClaimMarks... marks) {
        return PrecisionAnswer.of(Precision.of(Stream.of(marks), TODAY, days));
    }

    private static Stamp at(Instant time) {
        return new Stamp("desk/tok_1", "Ann", time);
    }
}
