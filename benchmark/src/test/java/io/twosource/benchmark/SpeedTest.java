package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SpeedTest {

    private static final Speed SPEED =
            new Speed(
                    10,
                    400,
                    250,
                    160,
                    new Speed.Cost(1_000, 1_250),
                    20,
                    300,
                    400,
                    500,
                    new Speed.Cost(2_000, 2_000));

    @Test
    void ratesAreOfOneCoreAndOfTheClock() {
        assertThat(printed()).contains("10.0         400").contains("8.0         320");
    }

    @Test
    void theBaselineStandsBesideIt() {
        assertThat(printed()).contains("5.0         200").contains("2.0 times as fast");
    }

    @Test
    void whatNoOtherStageTookIsTheRules() {
        assertThat(printed())
                .containsPattern("rules, speakers, propositions +8\\.00")
                .containsPattern("other threads: garbage, compiler +10\\.00");
    }

    private static String printed() {
        StringWriter text = new StringWriter();
        SPEED.print(new PrintWriter(text));
        return text.toString();
    }
}
