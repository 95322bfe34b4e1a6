package io.twosource.alert.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A route of the desk, as its resource has it.
 *
 * @param path with parameters in braces
 * @param roles who may take it; empty: everybody
 */
record DeskRoute(String method, String path, List<String> roles) {

    private static final Pattern PARAMETER =
            Pattern.compile("\\{\\s*([\\w-]+)\\s*(:[^{}]*(\\{[^{}]*})?[^{}]*)?}");

    /** All that there are, read from the classes of the package and those below. */
    static List<DeskRoute> all() {
        java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files =
                Files.walk(classes.resolve("io/twosource/alert/desk"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .map(DeskRoute::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(DeskRoute::of)
                    .sorted(Comparator.comparing(DeskRoute::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its path with these in place of its parameters. */
    String at(Map<String, String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll(
                        found ->
                                Optional.ofNullable(values.get(found.group(1)))
                                        .orElseThrow(
                                                () ->
                                                        new AssertionError(
                                                                "give a "
                                                                        + found.group(1)
                                                                        + " for "
                                                                        + this)));
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return method
                + " "
                + PARAMETER
                        .matcher(path)
                        .replaceAll((MatchResult found) -> "{" + found.group(1) + "}");
    }

    private static Stream<DeskRoute> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(
                        method ->
                                verb(method).stream()
                                        .map(
                                                verb ->
                                                        new DeskRoute(
                                                                verb,
                                                                path(resource, method),
                                                                roles(resource, method))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        String base = resource.getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? base : base + "/" + own.value();
    }

    private static List<String> roles(Class<?> resource, Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        if (own != null) {
            return List.of(own.value());
        }
        boolean isOpen =
                method.isAnnotationPresent(PermitAll.class)
                        || resource.isAnnotationPresent(PermitAll.class);
        RolesAllowed all = resource.getAnnotation(RolesAllowed.class);
        return isOpen ? List.of() : all == null ? List.of("editor") : List.of(all.value());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DeskRoute.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
