package io.twosource.alert.stream;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.avro.Tidings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A notice, as it came and as we read it, with the alert topics that it matches.
 *
 * @param matchedAt when that was found; empty where it was before that was kept
 */
record Matched(
        io.twosource.avro.Notice original,
        Notice notice,
        List<AlertTopicId> alertTopics,
        Position position,
        Optional<Instant> matchedAt) {

    /** As {@code Tidings.avdl} has it; one newsroom's alone never comes near it. */
    private static final int MOST_BYTES = 262_144;

    /** What Avro writes before each text, at the most. */
    private static final int LENGTH_OF_A_LENGTH = 2;

    static Matched read(
            io.twosource.avro.Notice original, AlertTopics topics, Position position, Instant now) {
        Notice notice = NoticeRecords.read(original);
        return new Matched(original, notice, topics.matching(notice), position, Optional.of(now));
    }

    /** As it travels to the subscriptions. */
    static Matched read(Tidings tidings, io.twosource.avro.Notice original) {
        return new Matched(
                original,
                NoticeRecords.read(original),
                tidings.getAlertTopics().stream().map(AlertTopicId::parse).toList(),
                new Position(tidings.getPartition(), tidings.getOffset()),
                Optional.ofNullable(tidings.getMatchedAt()));
    }

    /**
     * The same in parts that are no longer than a record may be, however many alert topics match;
     * those of one newsroom stay together, so that each subscription is told once.
     */
    List<Matched> parts() {
        List<Matched> parts = new ArrayList<>();
        List<AlertTopicId> part = new ArrayList<>();
        int bytes = 0;
        for (List<AlertTopicId> ofNewsroom : byNewsroom()) {
            int more = ofNewsroom.stream().mapToInt(Matched::bytes).sum();
            if (bytes + more > MOST_BYTES && !part.isEmpty()) {
                parts.add(of(part));
                part.clear();
                bytes = 0;
            }
            part.addAll(ofNewsroom);
            bytes += more;
        }
        parts.add(of(part));
        return parts;
    }

    private Matched of(List<AlertTopicId> part) {
        return new Matched(original, notice, List.copyOf(part), position, matchedAt);
    }

    private Collection<List<AlertTopicId>> byNewsroom() {
        return alertTopics.stream()
                .collect(
                        Collectors.groupingBy(
                                AlertTopicId::newsroom, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static int bytes(AlertTopicId topic) {
        return topic.toString().getBytes(StandardCharsets.UTF_8).length + LENGTH_OF_A_LENGTH;
    }

    Tidings tidings() {
        return new Tidings(
                alertTopics.stream().map(AlertTopicId::toString).toList(),
                original,
                position.partition(),
                position.offset(),
                matchedAt.orElse(null));
    }
}
