package io.twosource.alert.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.platform.deadletter.Letter;
import io.twosource.platform.deadletter.RedriveState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as operators see it.
 *
 * @param at when its record was written
 * @param key of its record: an article's id, a claim's; empty where that is no text
 * @param bytes of its record's value
 * @param redriven how often it was put back, or that was tried
 * @param pending whether its service has been asked and has not done it yet
 * @param problem why it could not be put back the last time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterAnswer(
        String id,
        Instant at,
        String topic,
        int partition,
        long offset,
        String key,
        String step,
        String error,
        String message,
        @Nullable String stackTrace,
        int bytes,
        int redriven,
        boolean pending,
        @Nullable String problem) {

    static DeadLetterAnswer of(Letter letter, RedriveState state) {
        return answer(letter, state, null);
    }

    static DeadLetterAnswer whole(Letter letter, RedriveState state) {
        return answer(letter, state, letter.stackTrace());
    }

    private static DeadLetterAnswer answer(
            Letter letter, RedriveState state, @Nullable String stackTrace) {
        return new DeadLetterAnswer(
                letter.id().toString(),
                letter.at(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.step(),
                letter.exception(),
                letter.message(),
                stackTrace,
                letter.bytes(),
                state.timesDone(letter.id()),
                state.isPending(letter.id()),
                state.problem(letter.id()).orElse(null));
    }
}
