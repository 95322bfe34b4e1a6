package io.twosource.extract.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.match.Embedding;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellsTest {

    private final Random random = new Random(7);
    private final List<Embedding> news = Stream.generate(this::any).limit(2000).toList();

    @Test
    void everyCellIsNamedOnce() {
        assertThat(Cells.of(8).nearest(any())).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void cellsStayWhereTheyAre() {
        Embedding one = any();

        assertThat(Cells.of(8).nearest(one)).isEqualTo(Cells.of(8).nearest(one));
    }

    @Test
    void noCellStaysEmptyThoughAllNewsLieInANarrowCone() {
        Cells cells = Cells.of(8);

        assertThat(
                        news.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                e -> cells.nearest(e).getFirst(),
                                                Collectors.counting()))
                                .values())
                .hasSize(8)
                .allSatisfy(share -> assertThat(share).isBetween(125L, 500L));
    }

    /** All within a cosine of about .8 of each other, as the model's are. */
    private Embedding any() {
        float[] values = new float[384];
        IntStream.range(0, 384)
                .forEach(
                        i ->
                                values[i] =
                                        Middle.OF_THE_NEWS.get(i)
                                                + (float) (random.nextGaussian() * .025));
        return Embedding.of(values);
    }
}
