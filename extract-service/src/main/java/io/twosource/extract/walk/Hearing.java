package io.twosource.extract.walk;

import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.claim.pair.Relation;
import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.claim.side.Held;
import io.twosource.extract.claim.side.Holding;
import io.twosource.extract.walk.Step.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One statement's visit, in which it is held against statements of claims, each once, since reading
 * both is what costs.
 */
final class Hearing {

    /** Of a claim: the one that opened it, and those nearest in what they claim. */
    private static final int NEAREST = 2;

    /** Below, the nearest is on another matter, and the others need not be read. */
    private static final double HOPELESS = .1;

    /** Pairs that are read for one statement, so that none takes longer than others can wait. */
    private static final int MOST_READ = 6;

    private final Relations relations;
    private final Visit visit;
    private final Map<InContext, Relation> heard = new HashMap<>();

    Hearing(Relations relations, Visit visit) {
        this.relations = relations;
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    /** Whether it has been held against as many as it may. */
    boolean isOver() {
        return heard.size() >= MOST_READ;
    }

    /** How likely it is on the matter of the nearest of these; 0 where there is none. */
    double againstNearest(List<HeardAnchor> anchors) {
        return chosen(anchors).stream().findFirst().map(a -> relation(a).same()).orElse(0.);
    }

    /**
     * Against a claim that has these anchors, its opener first: against one of them at the least,
     * where it was held against none before.
     */
    Holding against(List<HeardAnchor> anchors) {
        List<Held> held = new ArrayList<>();
        for (HeardAnchor anchor : chosen(anchors)) {
            if (held.isEmpty() || !isOver() || heard.containsKey(anchor.said())) {
                held.add(new Held(anchor.statementId(), anchor.side(), relation(anchor)));
            }
            if (held.getFirst().relation().same() < HOPELESS) {
                break;
            }
        }
        return new Holding(held);
    }

    private Relation relation(HeardAnchor anchor) {
        return heard.computeIfAbsent(anchor.said(), said -> relations.between(said, visit.said()));
    }

    /** The nearest first; not itself, where it comes again. */
    private List<HeardAnchor> chosen(List<HeardAnchor> anchors) {
        Embedding embedding = visit.embedding();
        List<HeardAnchor> others =
                anchors.stream()
                        .filter(a -> !a.statementId().equals(visit.citation().statementId()))
                        .toList();
        List<HeardAnchor> nearest =
                others.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (HeardAnchor a) -> a.embedding().cosine(embedding))
                                        .reversed()
                                        .thenComparing(HeardAnchor::statementId))
                        .limit(NEAREST)
                        .toList();
        return Stream.concat(nearest.stream(), others.stream().limit(1)).distinct().toList();
    }
}
