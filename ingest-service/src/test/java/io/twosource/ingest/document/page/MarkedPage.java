package io.twosource.ingest.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page whose sentences are marked: {@code {{of the story}}} and {@code [[of what stands beside
 * it]]}; what is not marked may be taken or left.
 */
record MarkedPage(String name, String marked) {

    private static final Pattern STORY = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern BESIDE = Pattern.compile("\\[\\[(.*?)]]");

    /** Pages one after the other, each under a line with three equals signs and its name. */
    static List<MarkedPage> all(String resource) throws IOException {
        try (InputStream file = MarkedPage.class.getResourceAsStream(resource)) {
            String pages =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(pages.split("(?m)^=== ", -1))
                    .filter(page -> !page.isBlank())
                    .map(page -> page.split("\n", 2))
                    .map(page -> new MarkedPage(page[0], page[1]))
                    .toList();
        }
    }

    String html() {
        return BESIDE.matcher(STORY.matcher(marked).replaceAll("$1")).replaceAll("$1");
    }

    List<String> story() {
        return sentences(STORY);
    }

    List<String> beside() {
        return sentences(BESIDE);
    }

    private List<String> sentences(Pattern mark) {
        return mark.matcher(marked).results().map(found -> found.group(1)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
