package io.twosource.alert.desk.operation;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What another service says to a question. */
sealed interface Reply<T> {

    record Told<T>(T value) implements Reply<T> {}

    /** There is nothing of the kind. */
    record Nothing<T>() implements Reply<T> {}

    /**
     * No answer, or none that helps.
     *
     * @param why for people; nothing in it is the other's own words
     */
    record Silent<T>(String why) implements Reply<T> {}

    default <R> Reply<R> map(Function<T, R> change) {
        return switch (this) {
            case Told<T>(T value) -> new Told<>(change.apply(value));
            case Nothing<T>() -> new Nothing<>();
            case Silent<T>(String why) -> new Silent<>(why);
        };
    }

    /** What was told, or this in place of it. */
    default T or(T otherwise) {
        return this instanceof Told<T>(T value) ? value : otherwise;
    }

    /** What was told, if anything. */
    default Optional<T> told() {
        return this instanceof Told<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** For pages: why there is no answer; null where there is one. */
    default @Nullable String silence() {
        return this instanceof Silent<T>(String why) ? why : null;
    }

    /** For pages. */
    default boolean isNothing() {
        return this instanceof Nothing<T>;
    }
}
