package io.twosource.ingest.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One link of a {@code Link} header (RFC 8288).
 *
 * @param target as it was sent, perhaps relative
 * @param relations in small letters: {@code hub}, {@code self}
 */
public record Link(String target, List<String> relations) {

    private static final Pattern LINK =
            Pattern.compile(
                    "<([^>]*+)>((?:\\s*+;\\s*+[^\\s\",;=]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|[^\\s\",;]*+))?+)*+)");
    private static final Pattern RELATION =
            Pattern.compile(
                    ";\\s*+rel\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\\s\",;]++))",
                    Pattern.CASE_INSENSITIVE);

    public Link {
        relations = List.copyOf(relations);
    }

    /** All links of a header's value; what is no link is passed over. */
    static List<Link> parse(String header) {
        return LINK.matcher(header).results().map(m -> of(m.group(1), m.group(2))).toList();
    }

    private static Link of(String target, String parameters) {
        Matcher relation = RELATION.matcher(parameters);
        if (!relation.find()) {
            return new Link(target.strip(), List.of());
        }
        String names = relation.group(1) == null ? relation.group(2) : relation.group(1);
        return new Link(
                target.strip(),
                Arrays.stream(names.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
