package io.twosource.alert.operation;

import io.twosource.alert.service.Problems;
import io.twosource.platform.deadletter.Letter;
import io.twosource.platform.deadletter.LetterBox;
import io.twosource.platform.deadletter.LetterId;
import io.twosource.platform.deadletter.RedriveState;
import io.twosource.platform.deadletter.Redrives;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;

/**
 * The dead letters of all services as operators see them, and their being put back. Thread-safe;
 * blocks. The problem is 503 where Kafka does not answer.
 */
@Singleton
public class ServiceLetters {

    /** What services there are. */
    public static final String SERVICE = "(ingest|extract|alert)-service";

    public static final String NO_SERVICE =
            "must be ingest-service, extract-service or alert-service";

    private final LetterBox letters;
    private final Redrives redrives;

    ServiceLetters(LetterBox letters, Redrives redrives) {
        this.letters = letters;
        this.redrives = redrives;
    }

    /** The newest of a service, newest first, without their stack traces. */
    public List<DeadLetterAnswer> newest(String service, int most) {
        return asked(
                () -> {
                    RedriveState state = redrives.state();
                    return letters.newest(service, most).stream()
                            .map(letter -> DeadLetterAnswer.of(letter, state))
                            .toList();
                });
    }

    /** One, with its stack trace; the problem is 404 if it is not kept, or never was. */
    public DeadLetterAnswer find(String service, String id) {
        return asked(() -> DeadLetterAnswer.whole(letter(service, id), redrives.state()));
    }

    /**
     * Asks its service to put it back where it was read from. The problem is 404 if it is not kept,
     * 409 if that was asked for already.
     *
     * @param again though it was put back before
     * @param by who asks
     */
    public DeadLetterAnswer redrive(String service, String id, boolean again, String by) {
        return asked(
                () -> {
                    Letter letter = letter(service, id);
                    RedriveState state = redrives.state();
                    int done = state.timesDone(letter.id());
                    if (state.isPending(letter.id()) || (done > 0 && !again)) {
                        throw Problems.conflict("%s was redriven already".formatted(id));
                    }
                    redrives.ask(letter.id(), done + 1, by);
                    return DeadLetterAnswer.of(letter, redrives.state());
                });
    }

    private Letter letter(String service, String id) {
        return LetterId.parse(id)
                .filter(letter -> letter.service().equals(service))
                .flatMap(letters::find)
                .orElseThrow(() -> Problems.notFound("dead letter " + id));
    }

    private static <T> T asked(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (KafkaException e) {
            throw Problems.unavailable("Kafka does not answer");
        }
    }
}
