package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.benchmark.LogisticRegression.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final List<Example> EXAMPLES =
            List.of(
                    example(.9, .1, true),
                    example(.8, .7, true),
                    example(.2, .2, false),
                    example(.1, .9, false));

    @Test
    void whatTellsThemApartGetsTheWeight() {
        double[] weights = LogisticRegression.fit(EXAMPLES);

        assertThat(weights[1]).isPositive().isGreaterThan(Math.abs(weights[2]));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(LogisticRegression.fit(EXAMPLES)).isEqualTo(LogisticRegression.fit(EXAMPLES));
    }

    private static Example example(double one, double other, boolean is) {
        return new Example(new double[] {one, other}, is, 100);
    }
}
