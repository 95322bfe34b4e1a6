package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * NLP4J's features of a state, found without joining their texts: each item that occurs in the
 * template is hashed once for a state, and each feature's hash is put together from its items'.
 */
final class PackedFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

    private static final long serialVersionUID = 1;

    private final transient HashIndex index;
    private final FeatureItem[] sets;
    private final FeatureItem[] items;

    /** Of which items each feature consists. */
    private final int[][] features;

    PackedFeatures(FeatureTemplate<NLPNode, S> template, HashIndex index) {
        super(null, new HyperParameter());
        this.index = index;
        this.sets = template.getSetFeatureList().toArray(FeatureItem[]::new);
        List<FeatureItem> distinct = new ArrayList<>();
        this.features =
                template.getFeatureList().stream()
                        .map(feature -> places(feature, distinct))
                        .toArray(int[][]::new);
        this.items = distinct.toArray(FeatureItem[]::new);
    }

    /** Items have no equals of their own, but a text that tells all. */
    private static int[] places(FeatureItem[] feature, List<FeatureItem> distinct) {
        int[] places = new int[feature.length];
        for (int i = 0; i < feature.length; i++) {
            String text = feature[i].toString();
            places[i] = distinct.stream().map(FeatureItem::toString).toList().indexOf(text);
            if (places[i] < 0) {
                places[i] = distinct.size();
                distinct.add(feature[i]);
            }
        }
        return places;
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        Hashes hashes = new Hashes(features.length + 8 * sets.length);
        for (int type = 0; type < sets.length; type++) {
            Collection<String> values = getFeatures(state, sets[type]);
            if (values != null) {
                for (String value : values) {
                    hashes.add(TextHash.of(type, value));
                }
            }
        }
        long[] sums = new long[items.length];
        long[] powers = powers(state, sums);
        for (int i = 0; i < features.length; i++) {
            hashes.add(hash(sets.length + i, features[i], sums, powers));
        }
        return hashes.foundIn(index);
    }

    /** Puts the items' sums into {@code sums}; the power of an item that is lacking is 0. */
    private long[] powers(S state, long[] sums) {
        long[] powers = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value != null) {
                sums[i] = TextHash.sum(value);
                powers[i] = TextHash.power(value);
            }
        }
        return powers;
    }

    private static long hash(int type, int[] feature, long[] sums, long[] powers) {
        long hash = TextHash.start(type);
        for (int i = 0; i < feature.length; i++) {
            int item = feature[i];
            if (powers[item] == 0) {
                return TextHash.NONE;
            }
            long before = i == 0 ? hash : TextHash.joined(hash, '_');
            hash = TextHash.joined(before, sums[item], powers[item]);
        }
        return TextHash.finished(hash);
    }
}
