package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a tagger or a parser of NLP4J apart: its features, its weights, and the rest. */
final class ComponentPacking<S extends NLPState<NLPNode>> {

    private final OnlineComponent<NLPNode, S> component;
    private final MajorVector weights;
    private final long[] hashes;

    /** The row of weights of each of the hashes. */
    private final int[] rows;

    ComponentPacking(OnlineComponent<NLPNode, S> component) {
        this.component = component;
        this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        FeatureMap features = features(component.getFeatureTemplate());
        List<Long> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int type = 0; type < features.getIndexMaps().size(); type++) {
            for (var entry : features.getIndexMaps().get(type).object2IntEntrySet()) {
                texts.add(TextHash.of(type, entry.getKey()));
                places.add(entry.getIntValue());
            }
        }
        hashes = texts.stream().mapToLong(Long::longValue).toArray();
        rows = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Leaves the component without its features and weights. */
    void write(PackedOutput out) throws IOException {
        HashIndex index = HashIndex.of(hashes);
        PackedWeights packed = packed(index);
        component.setFeatureTemplate(bare(component.getFeatureTemplate()));
        component.getOptimizer().setWeightVector(new WeightVector());
        out.write(component);
        index.write(out);
        packed.write(out);
    }

    /** NLP4J hides its features. */
    private static FeatureMap features(FeatureTemplate<?, ?> template) {
        try {
            Field map = FeatureTemplate.class.getDeclaredField("feature_map");
            map.setAccessible(true);
            return (FeatureMap) map.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not the NLP4J that we know", e);
        }
    }

    private static <S extends NLPState<NLPNode>> FeatureTemplate<NLPNode, S> bare(
            FeatureTemplate<NLPNode, S> template) {
        FeatureTemplate<NLPNode, S> bare = new FeatureTemplate<>(null, new HyperParameter());
        template.getSetFeatureList().forEach(bare::addSet);
        template.getFeatureList().forEach(bare::add);
        return bare;
    }

    private PackedWeights packed(HashIndex index) {
        WeightsPacking packed =
                new WeightsPacking(
                        weights.getLabelSize(), index.size(), weights.countNonZeroWeights());
        int[] rowOf = rowsBySlot(index);
        for (int slot = 0; slot < rowOf.length; slot++) {
            if (rowOf[slot] >= 0) {
                packed.add(slot, row(rowOf[slot]));
            }
        }
        return packed.packed();
    }

    private float[] row(int feature) {
        float[] row = new float[weights.getLabelSize()];
        for (int label = 0; label < row.length; label++) {
            row[label] = weights.get(label, feature);
        }
        return row;
    }

    private int[] rowsBySlot(HashIndex index) {
        int[] rowOf = new int[index.size()];
        Arrays.fill(rowOf, -1);
        for (int i = 0; i < rows.length; i++) {
            // What no weight was learned for keeps an empty row.
            rowOf[index.find(hashes[i])] = rows[i] < weights.getFeatureSize() ? rows[i] : -1;
        }
        return rowOf;
    }
}
