package io.twosource.extract.reading.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {

    private static final Embeddings EMBEDDINGS = Embeddings.load();

    @Test
    void theSameClaimInOtherWordsIsNearerThanAnother() {
        float[] claim = EMBEDDINGS.embed("Russia has started to withdraw its peacekeepers");
        float[] same = EMBEDDINGS.embed("Russian peacekeepers begin withdrawal");
        float[] other = EMBEDDINGS.embed("The earthquake damaged many buildings");
        assertThat(closeness(claim, same)).isGreaterThan(closeness(claim, other) + .05);
    }

    @Test
    void embeddingsHaveUnitLength() {
        float[] embedding = EMBEDDINGS.embed("the dam has burst");
        assertThat(embedding).hasSize(Embeddings.SIZE);
        assertThat(closeness(embedding, embedding)).isEqualTo(1, within(1e-4));
    }

    @Test
    void aBatchGivesWhatItsPropositionsGiveAlone() {
        List<String> propositions =
                List.of(
                        "the dam has burst",
                        "",
                        "prices rose by 4.5% in April — " + "again ".repeat(300));
        List<float[]> batch = EMBEDDINGS.embed(propositions);
        for (int i = 0; i < propositions.size(); i++) {
            assertThat(batch.get(i)).isEqualTo(EMBEDDINGS.embed(propositions.get(i)));
        }
        assertThat(EMBEDDINGS.embed(List.of())).isEmpty();
    }

    @Test
    void equalTextsGetEqualVectorsOfTheirOwn() {
        List<float[]> twice = EMBEDDINGS.embed(List.of("the bridge is open", "the bridge is open"));
        assertThat(twice.get(0)).isEqualTo(twice.get(1));

        twice.get(0)[0] = 7;
        assertThat(EMBEDDINGS.embed("the bridge is open")).isEqualTo(twice.get(1));
    }

    @Test
    void aTextIsEmbeddedAlikeByEachLoadedModel() {
        try (Embeddings others = Embeddings.load()) {
            others.embed("something else before it");
            assertThat(others.embed("the dam has burst"))
                    .isEqualTo(EMBEDDINGS.embed("the dam has burst"));
        }
    }

    private static double closeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
