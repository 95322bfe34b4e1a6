package io.twosource.ingest.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The query parameters of a resource that change nothing of a page.
 *
 * @param names in lower case
 * @param beginnings in lower case, of names that may go on
 */
record TrackingParameters(Set<String> names, List<String> beginnings) {

    private static final String RESOURCE = "tracking-parameters.txt";

    static TrackingParameters load() {
        List<String> lines =
                text().lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
        Predicate<String> goesOn = line -> line.endsWith("*");
        return new TrackingParameters(
                lines.stream().filter(goesOn.negate()).collect(Collectors.toUnmodifiableSet()),
                lines.stream()
                        .filter(goesOn)
                        .map(line -> line.substring(0, line.length() - 1))
                        .toList());
    }

    boolean contain(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return names.contains(name) || beginnings.stream().anyMatch(name::startsWith);
    }

    private static String text() {
        try (InputStream in = TrackingParameters.class.getResourceAsStream(RESOURCE)) {
            return new String(
                    Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
