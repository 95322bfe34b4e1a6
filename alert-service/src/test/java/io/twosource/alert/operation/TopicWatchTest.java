package io.twosource.alert.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.topic.TopicFailure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicWatchTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final TopicFailure REFUSED = new TopicFailure("at secret", NOON, true);
    private static final TopicFailure FAILED = new TopicFailure("at secret", NOON, false);

    private final TopicWatch watch = new TopicWatch();

    @Test
    void anAlertTopicThatFailsIsToldOnceToOperatorsAndItsNewsroom() {
        List<Operation> news = look(Map.of("desk/a", REFUSED), true);

        assertThat(news)
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.type()).isEqualTo("alert-topic.failing");
                            assertThat(told.subject()).isEqualTo("desk/a");
                            assertThat(told.newsroom()).isEqualTo(new NewsroomId("desk"));
                            assertThat(told.detail()).contains("refused").doesNotContain("secret");
                        });
        assertThat(look(Map.of("desk/a", REFUSED), true)).isEmpty();
    }

    @Test
    void whatFailsAgainAfterItWasMendedIsToldAgain() {
        look(Map.of("desk/a", REFUSED), true);
        look(Map.of(), true);

        assertThat(look(Map.of("desk/a", REFUSED), true)).hasSize(1);
    }

    @Test
    void whatEveryReplicaKnowsIsToldByOneAndWhatOneHasSeenByThat() {
        Map<String, TopicFailure> failing = Map.of("desk/a", REFUSED, "desk/b", FAILED);

        assertThat(look(failing, false)).extracting(Operation::subject).containsExactly("desk/b");
        assertThat(look(failing, true)).extracting(Operation::subject).containsExactly("desk/a");
    }

    private List<Operation> look(Map<String, TopicFailure> failing, boolean mine) {
        return watch.look(failing, mine, NOON);
    }
}
