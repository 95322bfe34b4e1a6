package io.twosource.ingest.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wires call their items: URNs, tags and addresses, which name their publisher too. */
public final class NewsName {

    private static final Pattern PUBLISHER =
            Pattern.compile(
                    "(?i)(?:urn:newsml:|tag:|https?://(?:www\\.)?)([a-z0-9-]+(?:\\.[a-z0-9-]+)+).*");

    private NewsName() {}

    /** Whether an article can be said to stand there. */
    public static boolean isLink(String name) {
        return Format.link(Format.LONGEST_LINK).parse(name) instanceof Parsed.Value;
    }

    /**
     * Who published a message: as it says itself, or as it is called; only else as is said beside
     * it. So one message is one article, whoever hands it in and says what.
     *
     * @param said in the fields that are for this
     * @param name what its publisher calls it
     */
    public static Optional<String> outlet(
            Optional<String> said, Optional<String> name, Hints hints) {
        return said.or(() -> name.flatMap(NewsName::publisher)).or(hints::outlet);
    }

    /** Its domain: {@code dpa.com} of {@code urn:newsml:dpa.com:20090101:1}. */
    public static Optional<String> publisher(String name) {
        Matcher publisher = PUBLISHER.matcher(name.strip());
        return publisher.matches() ? Optional.of(publisher.group(1)) : Optional.empty();
    }
}
