package io.twosource.platform.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of a parameter that is no whole number that it is none: Jakarta REST alone answers 404, as
 * if there were nothing at the address. Thread-safe.
 */
@Provider
public class WholeNumberParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // T is Integer
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        return type == Integer.class || type == int.class
                ? (ParamConverter<T>) new WholeNumber(name(annotations))
                : null;
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

    /** A parameter, by its name and a space. */
    private record WholeNumber(String name) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new BadRequestException(
                        "%smust be a whole number, and is: %s".formatted(name, text), e);
            }
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }
}
