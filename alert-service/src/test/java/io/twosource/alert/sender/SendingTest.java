package io.twosource.alert.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class SendingTest {

    private static final Instant NOW = Notices.NOON;
    private static final Outcome DELIVERED = new Outcome.Delivered(200, "");

    private final List<Outcome> written = new ArrayList<>();
    private final CompletableFuture<Object> kafka = new CompletableFuture<>();
    private final Sending sending =
            new Sending(
                    new Delivery("dlv_1", "sub_1", "n", "{}", NOW, NOW, 1, 1, List.of()),
                    new RecordHeaders(),
                    this::write,
                    InstantSource.fixed(NOW),
                    Duration.ofSeconds(2));

    @Test
    void aQuickOneIsDoneWhenItsOutcomeIsWrittenDown() {
        sending.begin();
        sending.end(DELIVERED);
        assertThat(sending.done()).isNotDone();

        kafka.complete("acknowledged");

        assertThat(sending.done()).isCompleted();
        assertThat(written).containsExactly(DELIVERED);
    }

    @Test
    void aSlowOneIsHandedToTheClockAndTellsItsOutcomeLater() {
        kafka.complete("acknowledged");
        sending.begin();

        sending.letGo();

        assertThat(sending.done()).isCompleted();
        sending.end(DELIVERED);
        assertThat(written).containsExactly(new Outcome.Started(), DELIVERED);
    }

    @Test
    void oneThatIsLetGoTwiceIsHandedOverOnce() {
        sending.begin();

        sending.letGo();
        sending.letGo();

        assertThat(written).containsExactly(new Outcome.Started());
    }

    @Test
    void oneThatHasNotBegunIsPutOffAndDoesNotBeginAnyMore() {
        sending.letGo();

        assertThat(sending.begin()).isFalse();
        assertThat(written).containsExactly(new Outcome.Postponed(NOW, "there was no time for it"));
    }

    @Test
    void oneThatHasEndedIsNotHandedOver() {
        sending.begin();
        sending.end(DELIVERED);

        sending.letGo();

        assertThat(written).containsExactly(DELIVERED);
    }

    @Test
    void whatCannotBeWrittenDownMustComeAgain() {
        sending.begin();
        sending.end(DELIVERED);

        kafka.completeExceptionally(new IllegalStateException("no broker"));

        assertThat(sending.done()).isCompletedExceptionally();
    }

    private CompletableFuture<?> write(Attempt attempt) {
        written.add(attempt.outcome());
        return kafka;
    }
}
