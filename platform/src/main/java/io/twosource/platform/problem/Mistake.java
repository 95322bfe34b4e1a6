package io.twosource.platform.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.validation.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the {@code errors} of a problem (RFC 9457).
 *
 * @param pointer where in the body, as a JSON pointer (RFC 6901); empty text: the body as a whole
 * @param parameter of the query, the path or a header, where it is not in the body
 * @param detail what is wrong with it, in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Mistake(Optional<String> pointer, Optional<String> parameter, String detail) {

    /** Of one problem: whoever makes more will hardly read them. */
    public static final int MOST_TOLD = 50;

    private static final String WHOLE = "body";

    /**
     * A mistake in the body.
     *
     * @param field {@code webhook.url}, {@code kinds[2]}, or a pointer; {@code body} or nothing is
     *     all of it
     */
    public static Mistake inBody(String field, String detail) {
        return new Mistake(Optional.of(pointer(field)), Optional.empty(), detail);
    }

    public static Mistake inParameter(String name, String detail) {
        return new Mistake(Optional.empty(), Optional.of(name), detail);
    }

    static Mistake of(Violation violation) {
        return WHOLE.equals(violation.in)
                ? inBody(violation.field, violation.message)
                : inParameter(violation.field, violation.message);
    }

    /** The same by the name of its field, of one in the body. */
    Violation violation() {
        return Violation.In.body.field(name()).message(detail);
    }

    /** In the order of their places, parameters last. */
    public static List<Mistake> listed(Stream<Mistake> mistakes) {
        return mistakes.distinct()
                .sorted(Comparator.comparing(Mistake::place))
                .limit(MOST_TOLD)
                .toList();
    }

    /** For people who read no list: {@code quietHours.from: must be a time of day}. */
    @JsonIgnore
    String sentence() {
        return (name().isEmpty() ? WHOLE : name()) + ": " + detail;
    }

    private String name() {
        return place().replaceFirst("^/", "").replace('/', '.');
    }

    private String place() {
        return pointer.or(() -> parameter).orElse("");
    }

    private static String pointer(String field) {
        if (field.startsWith("/") || field.isEmpty() || field.equals(WHOLE)) {
            return field.equals(WHOLE) ? "" : field;
        }
        // Elements of sets have no index: "languages[].<iterable element>".
        return "/"
                + field.replaceAll("\\.<[^>]*>", "")
                        .replaceAll("\\[(\\d*)]", ".$1")
                        .replaceAll("\\.$", "")
                        .replace('.', '/');
    }
}
