package io.twosource.extract.reading.model;

import io.twosource.platform.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource that people edit: entries, one a line, under headings in brackets; what follows a
 * {@code #} at the start of a line is a comment.
 */
public final class WordList {

    private final Map<String, List<String>> sections;

    private WordList(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** Loads {@code /reading/name} from the classpath. */
    public static WordList load(String name) {
        return new WordList(parse(ResourceLines.of(WordList.class, "/reading/" + name)));
    }

    private static Map<String, List<String>> parse(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String entry : lines) {
            if (entry.startsWith("[") && entry.endsWith("]")) {
                String heading = entry.substring(1, entry.length() - 1);
                current = new ArrayList<>();
                if (sections.put(heading, current) != null) {
                    throw new IllegalStateException("heading twice: " + heading);
                }
            } else {
                current.add(entry);
            }
        }
        return sections;
    }

    /** The entries under a heading, in order; none if there is no such heading. */
    public List<String> section(String heading) {
        return sections.getOrDefault(heading, List.of());
    }

    /** All words of a section, where a line holds several with commas between. */
    public List<String> words(String heading) {
        return section(heading).stream()
                .flatMap(line -> List.of(line.split("\\s*,\\s*")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public Map<String, List<String>> sections() {
        return sections;
    }
}
