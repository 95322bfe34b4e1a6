package io.twosource.alert.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.notice.Speaker;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a news item about a claim, as ninjs 3.0 has it: withheld, so that no system publishes
 * it before somebody has written and released it.
 */
final class NinjsExport {

    private static final int MOST_NAMES = 50;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NinjsExport() {}

    /**
     * @param desk the claim's page, if it has an address
     */
    static JsonNode of(ClaimAccount account, Optional<String> desk) {
        ObjectNode item =
                JSON.objectNode()
                        .put("uri", "urn:twosource:claim:" + account.claimId())
                        .put("type", "text")
                        .put("representationType", "partial")
                        .put("pubStatus", "withheld")
                        .put("edNote", "A draft made by Twosource: to be written and checked.")
                        .put("title", account.text());
        changed(account).ifPresent(at -> item.put("versionCreated", at.toString()));
        standard(item);
        valued(item.putArray("headlines"), account.text());
        valued(item.putArray("bodies"), Citation.of(account, desk));
        named(item.putArray("people"), names(account, Speaker::name, true));
        named(item.putArray("organisations"), names(account, Speaker::organisation, false));
        sources(item.putArray("infoSources"), account);
        return item;
    }

    private static void standard(ObjectNode item) {
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.0")
                .put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json");
    }

    /** When the last of it was known. */
    private static Optional<Instant> changed(ClaimAccount account) {
        return account.timeline().stream()
                .map(TimelineEntry::knownAt)
                .max(Comparator.naturalOrder());
    }

    private static void valued(ArrayNode texts, String text) {
        texts.addObject().put("role", "main").put("contentType", "text/plain").put("value", text);
    }

    private static void named(ArrayNode all, Set<String> names) {
        names.stream().limit(MOST_NAMES).forEach(name -> all.addObject().put("name", name));
    }

    private static void sources(ArrayNode all, ClaimAccount account) {
        account.positions().stream()
                .flatMap(position -> position.outlets().stream())
                .distinct()
                .limit(MOST_NAMES)
                .forEach(outlet -> all.addObject().put("name", outlet).put("role", "outlet"));
    }

    private interface Part {
        @Nullable String of(Speaker speaker);
    }

    /** Of speakers; where only people are asked for, not those that are their organisation. */
    private static Set<String> names(ClaimAccount account, Part part, boolean people) {
        Set<String> names = new LinkedHashSet<>();
        account.positions().stream()
                .map(position -> position.latest().said().speaker())
                .flatMap(Stream::ofNullable)
                .filter(speaker -> !people || !speaker.name().equals(speaker.organisation()))
                .map(part::of)
                .flatMap(Stream::ofNullable)
                .forEach(names::add);
        return names;
    }
}
