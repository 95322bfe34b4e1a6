package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.ingest.document.xml.MarkedUp;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One form of an item's text.
 *
 * @param kind what it is written in, and for: a media type, or the end of a property's name
 */
record NinjsBody(String kind, String written) {

    /** The item's text in the form that says paragraphs best. */
    static Optional<String> of(JsonNode item) {
        return Stream.concat(properties(item, "body_"), values(item, "bodies"))
                .sorted(Comparator.comparingInt(NinjsBody::rank))
                .map(NinjsBody::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> description(item));
    }

    /** Of a text without body, as flashes come, the description is all that there is to read. */
    private static Optional<String> description(JsonNode item) {
        return item.path("type").asText().equals("text")
                ? Stream.concat(properties(item, "description_"), values(item, "descriptions"))
                        .filter(form -> form.kind().contains("text"))
                        .map(NinjsBody::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<NinjsBody> properties(JsonNode item, String prefix) {
        return item.properties().stream()
                .filter(property -> property.getKey().startsWith(prefix))
                .map(
                        property ->
                                new NinjsBody(
                                        property.getKey().substring(prefix.length()),
                                        property.getValue().asText()));
    }

    private static Stream<NinjsBody> values(JsonNode item, String name) {
        return StreamSupport.stream(item.path(name).spliterator(), false)
                .map(
                        body ->
                                new NinjsBody(
                                        (body.path("contentType").asText()
                                                        + body.path("contenttype").asText()
                                                        + " "
                                                        + body.path("role").asText())
                                                .toLowerCase(Locale.ROOT),
                                        body.path("value").asText()));
    }

    private int rank() {
        if (kind.contains("html")) {
            return 0;
        }
        return kind.contains("nitf") || kind.contains("xml") ? 1 : 2;
    }

    private String text() {
        return rank() == 2 && !kind.contains("caption") && !MarkedUp.looksSo(written)
                ? written.strip()
                : MarkedUp.text(written);
    }
}
