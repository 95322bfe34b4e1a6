package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.io.InputStream;

/** NLP4J's tagger or parser, with packed features and weights. */
public final class PackedComponent {

    private PackedComponent() {}

    /** Reads what {@link ModelPacker} wrote. */
    @SuppressWarnings("unchecked")
    public static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> read(InputStream packed)
            throws IOException {
        try (PackedInput in = new PackedInput(packed)) {
            var component = (OnlineComponent<NLPNode, S>) in.object();
            HashIndex index = HashIndex.read(in);
            WeightVector weights = new WeightVector();
            weights.setSparseWeightVector(PackedWeights.read(in));
            component.getOptimizer().setWeightVector(weights);
            component.setFeatureTemplate(
                    new PackedFeatures<>(component.getFeatureTemplate(), index));
            component.setFlag(NLPFlag.DECODE);
            return component;
        }
    }
}
