package io.twosource.alert.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * How far an index has read its topic, as notes beside it.
 *
 * @param topicId which incarnation of the topic: made anew, it starts from nothing
 * @param at when that was
 * @param next offsets to read on from, by partition
 */
record HowFar(String topicId, Instant at, Map<Integer, Long> next) {

    /**
     * Raised whenever claims are indexed differently: older indices are then built anew. A claim's
     * deletion is kept in Kafka for a day; an index that is older has missed it.
     */
    private static final String LAYOUT = "3";

    private static final Duration LONGEST_REST = Duration.ofHours(12);
    private static final String OFFSET = "offset.";

    HowFar {
        next = Map.copyOf(next);
    }

    static Optional<HowFar> read(Map<String, String> notes) {
        if (!LAYOUT.equals(notes.get("layout"))) {
            return Optional.empty();
        }
        Map<Integer, Long> next = new HashMap<>();
        notes.forEach(
                (name, value) -> {
                    if (name.startsWith(OFFSET)) {
                        next.put(
                                Integer.valueOf(name.substring(OFFSET.length())),
                                Long.valueOf(value));
                    }
                });
        return Optional.of(
                new HowFar(
                        notes.getOrDefault("topic", ""),
                        Instant.parse(notes.getOrDefault("at", Instant.EPOCH.toString())),
                        next));
    }

    Map<String, String> write() {
        Map<String, String> notes = new HashMap<>();
        notes.put("layout", LAYOUT);
        notes.put("topic", topicId);
        notes.put("at", at.toString());
        next.forEach((partition, offset) -> notes.put(OFFSET + partition, offset.toString()));
        return notes;
    }

    long from(TopicPartition partition) {
        return next.getOrDefault(partition.partition(), 0L);
    }

    /** Whether reading on from here misses nothing. */
    boolean holds(String currentTopic, Instant now, Map<TopicPartition, Long> ends) {
        return topicId.equals(currentTopic)
                && at.isAfter(now.minus(LONGEST_REST))
                && ends.keySet().stream().allMatch(part -> next.containsKey(part.partition()));
    }
}
