package io.twosource.benchmark;

import io.twosource.benchmark.LogisticRegression.Example;
import io.twosource.extract.claim.match.Anchors;
import io.twosource.extract.claim.match.Feature;
import io.twosource.extract.claim.match.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a matcher that errs nowhere would have seen: each arrival with its own claim as it stood
 * then, and with those claims that look most like it.
 */
final class ClaimExamples {

    private static final int RIVALS = 12;
    private static final int SHUFFLED = 2;

    /** Orders are drawn from it, the same in every run. */
    private static final long SEED = 42;

    /** What a claim that is not the arrival's counts beside one that is. */
    private static final double RIVAL_WEIGHT = .5;

    /** Large clusters hold more pairs than they teach. */
    private static final double LARGE = .3;

    private final List<Seen> examples = new ArrayList<>();
    private final Map<String, Anchors> claims = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    /** An example with the clusters it tells of. */
    record Seen(String cluster, String claim, Example example) {}

    private record Candidate(String claim, Likeness likeness) {

        double nearness() {
            return likeness.of(Feature.BEST_MEANING)
                    + likeness.of(Feature.WORDS)
                    + likeness.of(Feature.CONTEXT_NAMES);
        }
    }

    private ClaimExamples() {}

    /** In the order in which they came, and in others, where the claims had fewer anchors. */
    static List<Seen> of(List<Arrival> arrivals) {
        ClaimExamples all = new ClaimExamples();
        arrivals.forEach(arrival -> all.sizes.merge(arrival.cluster(), 1, Integer::sum));
        Random random = new Random(SEED);
        all.see(arrivals, Anchors.MOST, random);
        for (int i = 0; i < SHUFFLED; i++) {
            List<Arrival> shuffled = new ArrayList<>(arrivals);
            Collections.shuffle(shuffled, random);
            all.see(shuffled, 1, random);
        }
        return all.examples;
    }

    private void see(List<Arrival> arrivals, int fewest, Random random) {
        claims.clear();
        for (Arrival arrival : arrivals) {
            see(arrival, fewest, random);
            claims.merge(
                    arrival.cluster(),
                    Anchors.of(arrival.subject()),
                    (known, _) -> known.with(arrival.subject()));
        }
    }

    private void see(Arrival arrival, int fewest, Random random) {
        List<Candidate> candidates =
                claims.entrySet().stream()
                        .map(
                                claim ->
                                        new Candidate(
                                                claim.getKey(),
                                                Likeness.of(
                                                        some(claim.getValue(), fewest, random),
                                                        arrival.subject())))
                        .toList();
        Stream<Candidate> own =
                candidates.stream().filter(c -> c.claim().equals(arrival.cluster()));
        Stream<Candidate> rivals =
                candidates.stream()
                        .filter(c -> !c.claim().equals(arrival.cluster()))
                        .sorted(Comparator.comparingDouble(Candidate::nearness).reversed())
                        .limit(RIVALS);
        Stream.concat(own, rivals).map(c -> seen(arrival, c)).forEach(examples::add);
    }

    private static Anchors some(Anchors anchors, int fewest, Random random) {
        int kept = Math.max(fewest, 1 + random.nextInt(Anchors.MOST));
        return kept >= anchors.subjects().size()
                ? anchors
                : new Anchors(anchors.subjects().subList(0, kept));
    }

    private Seen seen(Arrival arrival, Candidate candidate) {
        boolean own = candidate.claim().equals(arrival.cluster());
        double weight =
                own
                        ? StrictMath.pow(sizes.getOrDefault(arrival.cluster(), 1), -LARGE)
                        : RIVAL_WEIGHT;
        return new Seen(
                arrival.cluster(),
                candidate.claim(),
                new Example(features(candidate.likeness()), own, weight));
    }

    static double[] features(Likeness likeness) {
        return Stream.of(Feature.values()).mapToDouble(likeness::of).toArray();
    }
}
