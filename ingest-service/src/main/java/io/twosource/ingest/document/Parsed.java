package io.twosource.ingest.document;

import java.util.function.Function;

/** What reading something that was pushed came to. */
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    /**
     * It is not what it should be.
     *
     * @param message as in {@link Violation}
     */
    record Wrong<T>(String message) implements Parsed<T> {}

    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return switch (this) {
            case Value<T>(T value) -> next.apply(value);
            case Wrong<T>(String message) -> new Wrong<>(message);
        };
    }
}
