package io.twosource.platform.deadletter;

import io.twosource.avro.Redrive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of dead letters and what was done, folded from {@code redrives}. A request names
 * for the how manieth time it wants a letter put back: the same twice, at once or over replicas, is
 * one, in whatever order they and their answers come. Not thread-safe.
 */
public final class RedriveState {

    private static final String ASKED = "asked/";
    private static final String DONE = "done/";

    private final Map<String, Redrive> asked = new HashMap<>();
    private final Map<String, Redrive> done = new HashMap<>();

    static String askedKey(String letter) {
        return ASKED + letter;
    }

    static String doneKey(String letter) {
        return DONE + letter;
    }

    void take(String key, Redrive redrive) {
        Map<String, Redrive> kind = key.startsWith(DONE) ? done : asked;
        kind.merge(
                redrive.getLetter(),
                redrive,
                (one, other) -> other.getTimes() >= one.getTimes() ? other : one);
    }

    /** How often a letter was put back, or could not be. */
    public int timesDone(LetterId letter) {
        return times(done, letter.toString());
    }

    /** Whether it was asked for and not done yet. */
    public boolean isPending(LetterId letter) {
        return isPending(letter.toString());
    }

    /** Why it could not be put back the last time, if so. */
    public Optional<String> problem(LetterId letter) {
        return Optional.ofNullable(done.get(letter.toString())).map(Redrive::getProblem);
    }

    /** What a service is to do. */
    List<Redrive> pendingOf(String service) {
        return asked.values().stream()
                .filter(redrive -> isPending(redrive.getLetter()))
                .filter(
                        redrive ->
                                LetterId.parse(redrive.getLetter())
                                        .filter(letter -> letter.service().equals(service))
                                        .isPresent())
                .toList();
    }

    private boolean isPending(String letter) {
        return times(asked, letter) > times(done, letter);
    }

    private static int times(Map<String, Redrive> kind, String letter) {
        Redrive redrive = kind.get(letter);
        return redrive == null ? 0 : redrive.getTimes();
    }
}
