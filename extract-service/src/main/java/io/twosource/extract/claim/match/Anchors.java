package io.twosource.extract.claim.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What a claim has been put as so far: its first statement and the next few in other words. Later
 * ones change nothing, so that a claim does not drift away from what it was opened with. Immutable.
 */
public record Anchors(List<Subject> subjects) {

    /** How many a claim has at the most. */
    public static final int MOST = 8;

    public Anchors {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty() || subjects.size() > MOST) {
            throw new IllegalArgumentException("not 1 to " + MOST + ": " + subjects.size());
        }
    }

    /** Of a claim that is opened with {@code first}. */
    public static Anchors of(Subject first) {
        return new Anchors(List.of(first));
    }

    /** Whether a statement that joined a claim with these anchors becomes one of them. */
    public static boolean take(List<Embedding> anchors, Embedding statement) {
        return anchors.size() < MOST && !anchors.contains(statement);
    }

    /** With a statement that joined the claim. */
    public Anchors with(Subject subject) {
        if (!take(subjects.stream().map(Subject::embedding).toList(), subject.embedding())) {
            return this;
        }
        List<Subject> more = new ArrayList<>(subjects);
        more.add(subject);
        return new Anchors(more);
    }
}
