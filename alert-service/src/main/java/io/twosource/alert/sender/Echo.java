package io.twosource.alert.sender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Subscription;

/** Whether an endpoint that was sent a challenge has given it back: what reads none, cannot. */
final class Echo {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Echo() {}

    /** The outcome of asking an endpoint: an answer without the challenge is a refusal. */
    static Outcome of(Outcome outcome, Subscription subscription) {
        return outcome instanceof Outcome.Delivered(int status, String answer)
                        && subscription.channel().echoes()
                        && subscription.confirmation()
                                instanceof Confirmation.Awaited(String challenge, var _)
                        && !holds(answer, challenge)
                ? new Outcome.Refused(status, answer, null)
                : outcome;
    }

    /** The challenge alone, or JSON that gives it as {@code challenge}: no request reflected. */
    private static boolean holds(String answer, String challenge) {
        if (answer.strip().equals(challenge)) {
            return true;
        }
        try {
            return JSON.readTree(answer).path("challenge").asText().equals(challenge);
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
