package io.twosource.benchmark;

import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.walk.Routes;
import io.twosource.extract.walk.Step.Visit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What share of the statements that find a claim in one cell find the same one in several. Claims
 * are named by what opened them, so the same claim has the same name in both.
 */
final class WalkRecall {

    private final Path folder;
    private final Routes routes;
    private final Relations relations;
    private final PrintWriter messages;

    WalkRecall(Path folder, Routes routes, Relations relations, PrintWriter messages) {
        this.folder = folder.resolve("several");
        this.routes = routes;
        this.relations = relations;
        this.messages = messages;
    }

    void compare(Path walks, List<String> exact) throws IOException {
        try (LocalCells cells =
                new LocalCells(folder, routes.cells().count(), Integer.MAX_VALUE, relations)) {
            Comparison comparison = new Comparison(cells, exact);
            Walks.readAtOneTime(walks, exact.size(), comparison::take);
            messages.printf(
                    "%d cells, %d asked: of %d statements that join a claim in one cell, %.1f %%"
                            + " join the same in several%n",
                    routes.cells().count(),
                    routes.visits(),
                    comparison.joined,
                    100.0 * comparison.same / Math.max(1, comparison.joined));
            messages.flush();
        }
    }

    private final class Comparison {
        private final LocalCells cells;
        private final List<String> exact;
        private final Map<String, Integer> opened = new HashMap<>();
        private int number;
        private int joined;
        private int same;

        Comparison(LocalCells cells, List<String> exact) {
            this.cells = cells;
            this.exact = exact;
        }

        void take(Visit visit) {
            String inOne = exact.get(number);
            String inSeveral = cells.walk(routed(visit));
            boolean joins = opened.putIfAbsent(inOne, number) != null;
            number++;
            if (joins && !inOne.isEmpty()) {
                joined++;
                same += inOne.equals(inSeveral) ? 1 : 0;
            }
        }

        private byte[] routed(Visit visit) {
            return Walks.packed(
                    routes.visit(
                            visit.citation(), visit.embedding(), visit.context(), visit.said()));
        }
    }
}
