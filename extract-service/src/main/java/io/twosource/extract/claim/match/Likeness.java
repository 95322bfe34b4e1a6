package io.twosource.extract.claim.match;

import java.util.List;

/** The features of a claim and a proposition. */
public final class Likeness {

    private static final double LEAST_COSINE = .75;
    private static final Feature[] FEATURES = Feature.values();

    private final double[] values = new double[FEATURES.length];

    private Likeness() {}

    /** Of a claim that says what {@code anchors} do. */
    public static Likeness of(Anchors anchors, Subject subject) {
        Likeness likeness = new Likeness();
        List<Subject> all = anchors.subjects();
        for (int i = 0; i < all.size(); i++) {
            likeness.add(all.get(i), subject, 1. / all.size());
        }
        likeness.values[Feature.ANCHORS.place()] = StrictMath.log(all.size());
        return likeness;
    }

    /** The same as if nothing were known of the articles. */
    Likeness withoutContext() {
        Likeness without = new Likeness();
        for (Feature feature : FEATURES) {
            without.values[feature.place()] = feature.isOfContext() ? 0 : values[feature.place()];
        }
        return without;
    }

    public double of(Feature feature) {
        return values[feature.place()];
    }

    private void add(Subject a, Subject b, double share) {
        double meaning = (a.embedding().cosine(b.embedding()) - LEAST_COSINE) / (1 - LEAST_COSINE);
        mean(Feature.MEANING, meaning, share);
        best(Feature.BEST_MEANING, meaning);
        mean(Feature.WORDS, a.words().contained(b.words()), share);
        best(Feature.BEST_WORDS, a.words().likeness(b.words()));
        mean(Feature.NAMES, a.names().likeness(b.names()), share);
        mean(Feature.OTHER_NAMES, asNumber(a.names().differ(b.names())), share);
        mean(Feature.OTHER_NUMBERS, asNumber(a.quantities().differ(b.quantities())), share);
        addPlaces(a.destinations(), b.destinations(), share);
        if (a.hasContext() && b.hasContext()) {
            addContext(a, b, share);
        }
    }

    private void addPlaces(Terms a, Terms b, double share) {
        mean(Feature.SAME_PLACE, asNumber(a.shared(b) > 0), share);
        mean(Feature.OTHER_PLACE, asNumber(a.differ(b)), share);
        mean(Feature.ONE_PLACE, asNumber(a.isEmpty() != b.isEmpty()), share);
    }

    private void addContext(Subject a, Subject b, double share) {
        double names = a.contextNames().likeness(b.contextNames());
        mean(Feature.CONTEXT, 1, share);
        mean(Feature.CONTEXT_NAMES, names, share);
        best(Feature.BEST_CONTEXT_NAMES, names);
        mean(Feature.CONTEXT_WORDS, a.contextWords().likeness(b.contextWords()), share);
    }

    private void mean(Feature feature, double value, double share) {
        values[feature.place()] += value * share;
    }

    private void best(Feature feature, double value) {
        values[feature.place()] = Math.max(values[feature.place()], value);
    }

    private static double asNumber(boolean is) {
        return is ? 1 : 0;
    }
}
