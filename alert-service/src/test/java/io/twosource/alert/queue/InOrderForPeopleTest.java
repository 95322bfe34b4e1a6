package io.twosource.alert.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.subscription.Channel;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People, who see no sequence, read what was first first. */
class InOrderForPeopleTest extends QueueUnderTest {

    @BeforeEach
    void byMail() {
        subscriptions.put("sub_1", subscription(new Channel.Email("ann@desk.example")));
    }

    @Test
    void whatPeopleReadComesOneAfterTheOther() {
        raise(4);
        assertThat(sent()).containsExactly("1");

        answer(TAKEN);
        assertThat(sent()).containsExactly("2+3");

        answer(TAKEN, 2);
        answer(TAKEN, 3);
        assertThat(sent()).containsExactly("4");
    }

    @Test
    void onceAllHaveComeTheNextGoesAtOnce() {
        raise(1);
        answer(TAKEN);
        raise(1);

        assertThat(sent()).containsExactly("2");
    }

    @Test
    void whileNobodyAnswersTheOthersWait() {
        raise(2);
        sent();
        answer(DOWN, 1);
        assertThat(sent()).isEmpty();

        pass(Duration.ofMinutes(1));
        assertThat(sent()).containsExactly("1");
    }

    @Test
    void whatIsRefusedHoldsUpNobody() {
        raise(2);
        sent();
        answer(FAULTY, 1);

        assertThat(sent()).containsExactly("2");
    }
}
