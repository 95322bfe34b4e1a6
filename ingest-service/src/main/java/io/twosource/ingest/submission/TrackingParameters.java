package io.twosource.ingest.submission;

import io.twosource.platform.ResourceLines;
import java.util.List;
import java.util.Locale;
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

    static TrackingParameters load() {
        List<String> lines =
                ResourceLines.of(TrackingParameters.class, "tracking-parameters.txt").stream()
                        .map(line -> line.toLowerCase(Locale.ROOT))
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
}
