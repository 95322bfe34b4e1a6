package io.twosource.ingest.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines among an article's paragraphs that are no part of it: credits, buttons, dates. */
final class BesideLines {

    private static final String RESOURCE = "beside-lines.txt";

    private static final Pattern BESIDE = read();

    private static final int LONGEST = 220;

    private BesideLines() {}

    /** The text without them. */
    static String cutOut(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(BesideLines::own)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String own(String paragraph) {
        return paragraph
                .lines()
                .filter(line -> !isBeside(line.strip()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBeside(String line) {
        return line.length() <= LONGEST && BESIDE.matcher(line).matches();
    }

    private static Pattern read() {
        try (InputStream in = BesideLines.class.getResourceAsStream(RESOURCE)) {
            String lines =
                    new String(
                            Objects.requireNonNull(in, RESOURCE).readAllBytes(),
                            StandardCharsets.UTF_8);
            return Pattern.compile(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
