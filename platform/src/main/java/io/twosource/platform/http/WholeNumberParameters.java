package io.twosource.platform.http;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of a parameter that is no whole number that it is none: Jakarta REST alone answers 404, as
 * if there were nothing at the address. One that has a least value is read as a number below it, so
 * that it is told together with what else is wrong ({@link #mistake}). Thread-safe.
 */
@Provider
public class WholeNumberParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // T is Integer
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        return isNumber(type)
                ? (ParamConverter<T>) new WholeNumber(name(annotations), hasLeast(annotations))
                : null;
    }

    /**
     * What is wrong with a parameter of a query that a method takes as a whole number.
     *
     * @param text as it was sent; null: it was not
     * @return empty where it is one, or is not taken as one
     */
    public static Optional<String> mistake(Method method, String name, @Nullable String text) {
        return Optional.ofNullable(text)
                .filter(sent -> parse(sent).isEmpty())
                .filter(_ -> Arrays.stream(method.getParameters()).anyMatch(one -> is(one, name)))
                .map(sent -> "must be a whole number, and is: " + sent);
    }

    private static boolean is(Parameter parameter, String name) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query != null && query.value().equals(name) && isNumber(parameter.getType());
    }

    private static boolean isNumber(Class<?> type) {
        return type == Integer.class || type == int.class;
    }

    private static boolean hasLeast(Annotation @Nullable [] annotations) {
        return annotations != null && Arrays.stream(annotations).anyMatch(Min.class::isInstance);
    }

    private static Optional<Integer> parse(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String name(Annotation @Nullable [] annotations) {
        return annotations == null
                ? ""
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(QueryParam.class::cast)
                        .map(parameter -> parameter.value() + " ")
                        .collect(Collectors.joining());
    }

    /**
     * A parameter, by its name and a space.
     *
     * @param hasLeast whether the least number is refused as any that is too small
     */
    private record WholeNumber(String name, boolean hasLeast) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            return parse(text)
                    .or(() -> hasLeast ? Optional.of(Integer.MIN_VALUE) : Optional.empty())
                    .orElseThrow(
                            () ->
                                    new BadRequestException(
                                            "%smust be a whole number, and is: %s"
                                                    .formatted(name, text)));
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }
}
