package io.twosource.alert.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells from what is counted at each look what operators must know. One thread's. */
final class Watch {

    private final LastReasons lastReasons;
    private final long lagLimit;
    private final Duration quiet;
    private final Map<String, Long> lastDeadLetters = new HashMap<>();
    private final Map<String, Long> lastLag = new HashMap<>();
    private final Map<String, Instant> toldAt = new HashMap<>();

    /**
     * A watch.
     *
     * @param lagLimit records that a group may be behind at two looks in a row
     * @param quiet for how long nothing more is said of one that was told of
     * @param lastReasons asked about what has grown
     */
    Watch(long lagLimit, Duration quiet, LastReasons lastReasons) {
        this.lastReasons = lastReasons;
        this.lagLimit = lagLimit;
        this.quiet = quiet;
    }

    /**
     * What is news at this look.
     *
     * @param deadLetters how many there are, by topic; the first look only takes note
     * @param lag records that groups are behind, by group
     */
    List<Operation> look(Map<String, Long> deadLetters, Map<String, Long> lag, Instant now) {
        List<Operation> news = new ArrayList<>();
        deadLetters.forEach((topic, count) -> lookAtLetters(topic, count, now, news));
        lag.forEach((group, behind) -> lookAtLag(group, behind, now, news));
        news.forEach(told -> toldAt.put(told.subject(), now));
        return news;
    }

    private void lookAtLetters(String topic, long count, Instant now, List<Operation> news) {
        long before = lastDeadLetters.computeIfAbsent(topic, first -> count);
        if (count > before && mayTell(topic, now)) {
            lastDeadLetters.put(topic, count);
            news.add(
                    operation(
                            topic,
                            Operation.DEAD_LETTERS_GROWING,
                            lastReasons.of(topic, count - before),
                            now));
        }
    }

    private void lookAtLag(String group, long behind, Instant now, List<Operation> news) {
        long before = lastLag.getOrDefault(group, 0L);
        lastLag.put(group, behind);
        if (Math.min(before, behind) > lagLimit && mayTell(group, now)) {
            String detail = "%s is %d records behind".formatted(group, behind);
            news.add(operation(group, Operation.LAG_OVER_LIMIT, detail, now));
        }
    }

    private boolean mayTell(String subject, Instant now) {
        Instant last = toldAt.get(subject);
        return last == null || !now.isBefore(last.plus(quiet));
    }

    private static Operation operation(String subject, String type, String detail, Instant now) {
        return new Operation(subject, type, detail, now, null);
    }
}
