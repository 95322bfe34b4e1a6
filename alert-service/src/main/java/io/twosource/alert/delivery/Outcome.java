package io.twosource.alert.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How an attempt ended, or why it has not yet. */
public sealed interface Outcome {

    /** Whether a status says that not now, rather than not this: the endpoint's, or a proxy's. */
    static boolean asksForPatience(int status) {
        return status == 429 || (status >= 502 && status <= 504);
    }

    /** In a word, without what the endpoint said. */
    default String title() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Of the answer, if there was one. */
    default OptionalInt httpStatus() {
        return switch (this) {
            case Delivered(int status, String _) -> OptionalInt.of(status);
            case Refused(int status, String _, Instant _) -> OptionalInt.of(status);
            case Gone _ -> OptionalInt.of(410);
            case Unreachable _, Forbidden _, Cancelled _, Started _, Requested _, Postponed _ ->
                    OptionalInt.empty();
        };
    }

    /** 2xx. */
    record Delivered(int status, String answer) implements Outcome {}

    /** Another answer, which may be better next time; not before {@code notBefore}, if it says. */
    record Refused(int status, String answer, @Nullable Instant notBefore) implements Outcome {}

    /** 410: the endpoint wants no more, ever. */
    record Gone(String answer) implements Outcome {}

    /** No answer: name, connection, TLS, time-out. */
    record Unreachable(String reason) implements Outcome {}

    /** An address that must not be dialled. */
    record Forbidden(String reason) implements Outcome {}

    /** Nobody waits for it any more. */
    record Cancelled(String reason) implements Outcome {}

    /** Still under way: its end is to follow, and if none does, the attempt is made again. */
    record Started() implements Outcome {}

    /** Not tried: its newsroom asks for it again. */
    record Requested() implements Outcome {}

    /** Not tried: the attempt is due later. */
    record Postponed(Instant until, String reason) implements Outcome {}
}
