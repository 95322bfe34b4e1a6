package io.twosource.extract.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.match.Embedding;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTest {

    private final Random random = new Random(7);

    @Test
    void everyCellIsNamedOnce() {
        assertThat(Cells.of(8).nearest(near(0))).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void whatLiesAroundTheMiddleOfACellLiesInIt() {
        for (int cell = 0; cell < Cells.MOST; cell++) {
            assertThat(Cells.of(Cells.MOST).nearest(near(cell)).getFirst()).isEqualTo(cell);
        }
    }

    @Test
    void ofFewerCellsEachLiesWhereItLiesAmongMore() {
        Embedding one = near(1);

        assertThat(Cells.of(3).nearest(one))
                .isEqualTo(Cells.of(8).nearest(one).stream().filter(cell -> cell < 3).toList());
    }

    private Embedding near(int cell) {
        Embedding middle = Cells.of(Cells.MOST).middle(cell);
        float[] values = new float[middle.dimensions()];
        for (int i = 0; i < values.length; i++) {
            values[i] = middle.get(i) + (float) (random.nextGaussian() * .01);
        }
        return Embedding.of(values);
    }
}
