package io.twosource.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a process that ended is started again: after a wait that doubles with each end of late, and
 * not any more when there were too many.
 *
 * @param mostEnds it is given up with so many
 * @param within ends that are longer ago do not count
 * @param wellAfter one that has run for so long had started well: what was before does not count
 */
record RestartPolicy(
        Duration firstWait,
        Duration longestWait,
        int mostEnds,
        Duration within,
        Duration wellAfter) {

    static final RestartPolicy USUAL =
            new RestartPolicy(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    5,
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(30));

    /**
     * The wait before the next start; empty where it is given up.
     *
     * @param ends when it ended, this time too
     */
    Optional<Duration> after(List<Instant> ends, Instant now) {
        long ofLate = ends.stream().filter(end -> end.isAfter(now.minus(within))).count();
        if (ofLate >= mostEnds) {
            return Optional.empty();
        }
        Duration wait = firstWait.multipliedBy(1L << Math.max(0, ofLate - 1));
        return Optional.of(wait.compareTo(longestWait) < 0 ? wait : longestWait);
    }
}
