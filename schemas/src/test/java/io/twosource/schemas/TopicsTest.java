package io.twosource.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.avro.AlertTopic;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void noTopicIsLeftOutOfTheCatalogue() {
        long declared =
                Arrays.stream(Topics.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .count();

        assertThat(Topics.all()).hasSize((int) declared);
        assertThat(Topics.all().stream().map(Topic::name)).doesNotHaveDuplicates();
    }

    /** Whoever adds a topic that is kept for ever says here whether a backup must hold it. */
    @Test
    void whatIsKeptForEverIsMadeByPeopleOrMadeAnew() {
        List<Topic<?, ?>> madeAnew =
                List.of(
                        Topics.FEED_VISITS,
                        Topics.HUB_LEASES,
                        Topics.CLAIMS,
                        Topics.CLAIM_ENTRIES,
                        Topics.REDRIVES);

        assertThat(Stream.concat(madeAnew.stream(), Topics.madeByPeople().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream()
                                .filter(topic -> topic.cleanup() == Topic.Cleanup.COMPACT)
                                .toList());
    }

    @Test
    void aCompactedTopicIsCreatedCompacted() {
        NewTopic created = Topics.CLAIMS.definition((short) 1);

        assertThat(created.configs()).containsEntry("cleanup.policy", "compact");
        assertThat(created.numPartitions()).isEqualTo(6);
    }

    /** What was on its way when a service stopped before a weekend is there on Monday. */
    @Test
    void statementsOnTheirWayAreKeptAsLongAsSubmissions() {
        assertThat(Topics.CLAIM_WALKS.retention())
                .isGreaterThanOrEqualTo(Topics.SUBMISSIONS.retention())
                .isEqualTo(Duration.ofDays(7));
        assertThat(Topics.CLAIM_WALKS.definition((short) 1).configs())
                .containsEntry("retention.ms", Long.toString(Duration.ofDays(7).toMillis()));
    }

    @Test
    void aTopicIsReadAsDomainRecords() {
        Topic<String, String> names =
                Topics.ALERT_TOPICS.as(
                        AlertTopic::getName,
                        name -> new AlertTopic(name, "*:*", Instant.EPOCH, "desk", null));

        byte[] bytes = names.values().serializer().serialize(names.name(), "karabakh");

        assertThat(names.values().deserializer().deserialize(names.name(), bytes))
                .isEqualTo("karabakh");
        assertThat(names.values().serializer().serialize(names.name(), null)).isNull();
    }
}
