package io.twosource.alert.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.replica.Signatures;
import io.twosource.alert.session.Ticket.Purpose;
import io.twosource.platform.token.TokenHash;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketsTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final String TOKEN = "tsk_nobody-may-read-this";

    private Instant now = NOON;
    private final Tickets tickets = new Tickets(Signatures.clusterKey(), () -> now);
    private final Ticket ticket =
            new Ticket(Purpose.SESSION, TokenHash.of(TOKEN), NOON.plusSeconds(60));

    @Test
    void whatIsSignedIsReadUntilItEnds() {
        String text = tickets.sign(ticket);

        assertThat(tickets.read(text, Purpose.SESSION)).contains(ticket);
        now = NOON.plusSeconds(59);
        assertThat(tickets.read(text, Purpose.SESSION)).isPresent();
        now = NOON.plusSeconds(60);
        assertThat(tickets.read(text, Purpose.SESSION)).isEmpty();
    }

    @Test
    void aTicketIsGoodForOnePurpose() {
        assertThat(tickets.read(tickets.sign(ticket), Purpose.LOGIN)).isEmpty();
    }

    @Test
    void aTicketHasNoTokenInIt() {
        assertThat(tickets.sign(ticket)).doesNotContain(TOKEN);
    }

    @Test
    void whateverOfItIsChangedItIsNone() {
        String text = tickets.sign(ticket);

        for (int at = 0; at < text.length() - 1; at++) {
            char other = text.charAt(at) == '1' ? '2' : '1';
            String changed = text.substring(0, at) + other + text.substring(at + 1);
            assertThat(tickets.read(changed, Purpose.SESSION)).as(changed).isEmpty();
        }
        assertThat(tickets.read("", Purpose.SESSION)).isEmpty();
        assertThat(tickets.read(text + ".", Purpose.SESSION)).isEmpty();
    }
}
