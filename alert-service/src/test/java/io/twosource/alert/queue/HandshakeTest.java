package io.twosource.alert.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Subscription;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is sent to an endpoint before its owner has agreed, and nothing is lost meanwhile. */
class HandshakeTest extends QueueUnderTest {

    private Subscription asked = subscription(0);

    @BeforeEach
    void ask() {
        asked = subscription(0).with(new Confirmation.Awaited("a challenge", now), now);
        subscriptions.put("sub_1", asked);
    }

    @Test
    void alertsWaitUntilItIsConfirmed() {
        raise(2);
        pass(Duration.ofMinutes(1));
        assertThat(sent()).isEmpty();

        hear(asking(), TAKEN);
        subscriptions.put("sub_1", asked.confirmed(now));
        pass(Duration.ofSeconds(3));

        assertThat(sent()).containsExactly("1");
        answer(TAKEN);
        assertThat(sent()).containsExactly("2");
    }

    @Test
    void whoDoesNotAnswerIsAskedAgainBesideAlertsThatWait() {
        raise(2);
        hear(asking(), FAULTY);

        pass(Duration.ofSeconds(7));

        assertThat(shelf.sent).singleElement().matches(Delivery::isConfirmation);
        assertThat(shelf.sent.getFirst().attempt()).isEqualTo(2);
    }

    @Test
    void whoNeverAnswersIsOff() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            hear(asking(attempt), DOWN);
        }

        assertThat(shelf.changed).singleElement().matches(Subscription::isOff);
        assertThat(shelf.told).contains("endpoint.off");
    }

    @Test
    void peopleConfirmByOtherMeansThanByTakingAMail() {
        asked = asked.with(new Channel.Email("desk@desk.example"), now);
        subscriptions.put("sub_1", asked);

        hear(asking(), TAKEN);

        assertThat(shelf.changed).isEmpty();
    }

    @Test
    void whatWaitsForPeopleWaitsForDaysAndNotForEver() {
        asked = asked.with(new Channel.Email("desk@desk.example"), now);
        subscriptions.put("sub_1", asked);
        raise(1);

        pass(Duration.ofDays(3).plusSeconds(3));

        assertThat(shelf.changed).singleElement().matches(Subscription::isOff);
        assertThat(shelf.log).containsEntry(1L, DeliveryState.FAILED);
    }

    @Test
    void aSenderThatDiesWhileItAsksIsFollowedByAnother() {
        hearOf(new Attempt(asking(), new Outcome.Started(), now, Duration.ZERO));

        pass(Duration.ofSeconds(31));

        assertThat(shelf.sent).singleElement().matches(Delivery::isConfirmation);
    }

    @Test
    void nothingIsLeftOfOneThatIsGone() {
        hear(asking(), DOWN);
        subscriptions.remove("sub_1");

        pass(Duration.ofSeconds(7));

        assertThat(shelf.waiting("sub_1", Delivery.CONFIRMATION)).isEmpty();
        assertThat(sent()).isEmpty();
    }

    private Delivery asking() {
        return asking(1);
    }

    private Delivery asking(int attempt) {
        String newsId = ((Confirmation.Awaited) asked.confirmation()).newsId();
        return new Delivery(
                "dlv_c",
                "sub_1",
                newsId,
                "{}",
                now,
                now,
                attempt,
                Delivery.CONFIRMATION,
                List.of());
    }
}
