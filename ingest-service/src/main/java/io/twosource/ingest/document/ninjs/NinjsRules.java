package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import io.twosource.ingest.document.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rules of its version an item breaks. An item says its version, or has the newest one that
 * it satisfies; where it satisfies none, it is told what it breaks of the one it comes closest to.
 */
final class NinjsRules {

    private static final int MOST_NAMED = 20;
    private static final Pattern SCHEMA = Pattern.compile("ninjs-schema_(\\d\\.\\d)\\.json");
    private static final String IPTC = "iptc.org/";

    private final NinjsSchemas schemas = new NinjsSchemas();

    /**
     * Holds an item against its schema.
     *
     * @param stated its version, where that is known from elsewhere
     * @return none where it is valid; fields are JSON pointers
     */
    List<Violation> violations(JsonNode item, Optional<String> stated) {
        Stream<String> versions =
                stated.filter(NinjsSchemas.VERSIONS::contains)
                        .or(() -> ownVersion(item))
                        .map(Stream::of)
                        .orElseGet(NinjsSchemas.VERSIONS::stream);
        List<Violation> fewest = null;
        for (String version : versions.toList()) {
            List<Violation> broken = broken(item, version);
            if (broken.isEmpty()) {
                return broken;
            }
            fewest = fewest == null || broken.size() < fewest.size() ? broken : fewest;
        }
        return fewest == null ? List.of() : fewest;
    }

    /**
     * By {@code standard}, which is {@code $standard} in version 1: a name that contradicts it says
     * nothing.
     */
    private static Optional<String> ownVersion(JsonNode item) {
        boolean first = item.has("$standard");
        JsonNode standard = item.path(first ? "$standard" : "standard");
        return Optional.of(standard.path("version").asText())
                .filter(_ -> standard.path("name").asText().equalsIgnoreCase("ninjs"))
                .filter(NinjsSchemas.VERSIONS::contains)
                .or(() -> versionOf(schemaOf(item)))
                .filter(version -> standard.isMissingNode() || version.startsWith("1") == first);
    }

    private static Optional<String> versionOf(String schema) {
        Matcher name = SCHEMA.matcher(schema);
        return schema.contains(IPTC) && name.find() && NinjsSchemas.VERSIONS.contains(name.group(1))
                ? Optional.of(name.group(1))
                : Optional.empty();
    }

    private static String schemaOf(JsonNode item) {
        return Stream.of(
                        item.path("$schema"),
                        item.path("standard").path("schema"),
                        item.path("$standard").path("schema"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse("");
    }

    private List<Violation> broken(JsonNode item, String version) {
        return schemas.violations(item, version).stream()
                .filter(broken -> !isExtension(item, broken))
                .sorted(Comparator.comparing(ValidationMessage::toString))
                .limit(MOST_NAMED)
                .map(broken -> violation(broken, version))
                .toList();
    }

    /**
     * Whoever names a schema of its own may add properties: ninjs 2 and 3 are made to be extended.
     */
    private static boolean isExtension(JsonNode item, ValidationMessage broken) {
        String schema = schemaOf(item);
        return !schema.isEmpty()
                && !schema.contains(IPTC)
                && broken.getInstanceLocation().getNameCount() == 0
                && broken.getMessageKey().endsWith("Properties");
    }

    private static Violation violation(ValidationMessage broken, String version) {
        String where = broken.getInstanceLocation().toString();
        String property = broken.getProperty();
        String pointer = property == null ? where : where + "/" + property;
        return new Violation(
                pointer.isEmpty() ? "body" : pointer,
                "breaks a rule of ninjs %s, %s: %s"
                        .formatted(version, broken.getMessageKey(), broken.getError()));
    }
}
