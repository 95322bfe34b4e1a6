package io.twosource.benchmark;

import io.twosource.benchmark.LogisticRegression.Example;
import io.twosource.extract.claim.match.Anchors;
import io.twosource.extract.claim.match.Likeness;
import io.twosource.extract.claim.match.LinearScore;
import io.twosource.extract.claim.match.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fits whether two sentences say the same, on pairs of which people said so or not. */
record FitPairs(List<Example> pairs) {

    private static final int FOLDS = 10;

    /**
     * Reads lines {@code {id, a, b, label}} with same or different.
     *
     * @throws IOException if the file cannot be read
     */
    static FitPairs read(Path file, Arrivals arrivals) throws IOException {
        List<Example> pairs = new ArrayList<>();
        new LineByLine<>(question -> pair(question, arrivals), arrivals.messages())
                .run(file, pairs::add);
        return new FitPairs(pairs);
    }

    private static Answer<Example> pair(Question question, Arrivals arrivals) {
        Optional<String> lacking = question.lacking("a", "b", "label");
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        List<Subject> both = arrivals.sentences(question, "a", "b").toList();
        Likeness likeness = Likeness.of(Anchors.of(both.getFirst()), both.getLast());
        boolean same = question.required("label").equals("same");
        return new Answer.Given<>(new Example(ClaimExamples.features(likeness), same, 1), 2);
    }

    LinearScore whole() {
        return FoldedFit.score(LogisticRegression.fit(pairs), Map.of());
    }

    /** How many in a hundred pairs are told right by a fit that did not see them. */
    double accuracy() {
        long right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] fitted = LogisticRegression.fit(fold(fold, false));
            right += fold(fold, true).stream().filter(e -> isRight(fitted, e)).count();
        }
        return (double) right / pairs.size();
    }

    private List<Example> fold(int fold, boolean inside) {
        return IntStream.range(0, pairs.size())
                .filter(i -> (i % FOLDS == fold) == inside)
                .mapToObj(pairs::get)
                .toList();
    }

    private static boolean isRight(double[] fitted, Example example) {
        double sum = fitted[0];
        for (int i = 0; i < example.features().length; i++) {
            sum += fitted[i + 1] * example.features()[i];
        }
        return sum >= 0 == example.is();
    }
}
