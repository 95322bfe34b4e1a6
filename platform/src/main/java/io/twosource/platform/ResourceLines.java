package io.twosource.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists that people keep in a text file beside a class. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * Its lines in UTF-8, stripped; empty ones, and those that begin with {@code #}, do not count.
     *
     * @param name of the resource, in the package of {@code beside}
     * @throws IllegalStateException if the build did not pack it
     */
    public static List<String> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no list " + name + " on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** What any of its lines, as a regular expression, matches without regard to case. */
    public static Pattern anyOf(Class<?> beside, String name) {
        return Pattern.compile(
                of(beside, name).stream().collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
