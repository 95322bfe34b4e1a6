package io.twosource.standalone.backup;

import io.twosource.avro.SavedTopic;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a backup says of itself.
 *
 * @param cluster the id of the Kafka cluster that it was taken from
 * @param at when
 * @param checksum SHA-256, in hex, of all other bytes of the file
 */
public record Contents(String cluster, Instant at, List<SavedTopic> topics, String checksum) {

    public long records() {
        return topics.stream().mapToLong(SavedTopic::getRecords).sum();
    }

    /** For people, with a line for each topic. */
    @Override
    public String toString() {
        String counts =
                topics.stream()
                        .map(topic -> "  %-16s%9d%n".formatted(topic.getName(), topic.getRecords()))
                        .collect(Collectors.joining());
        return "%s%d records of cluster %s at %s%nchecksum %s"
                .formatted(counts, records(), cluster, at, checksum);
    }
}
