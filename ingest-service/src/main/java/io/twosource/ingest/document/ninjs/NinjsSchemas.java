package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The IPTC's schemas, by version. Thread-safe. */
final class NinjsSchemas {

    /** Newest first; then what was only tried out, since some documents say so. */
    static final List<String> VERSIONS =
            List.of(
                    "3.1",
                    "3.0",
                    "2.2",
                    "2.1",
                    "2.0",
                    "1.6",
                    "1.5",
                    "1.4",
                    "1.3",
                    "1.2",
                    "1.1",
                    "1.0",
                    "dev_0.1_v2.1",
                    "dev_0.2_v1.5");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";

    private final Map<String, JsonSchema> schemas = new LinkedHashMap<>();

    NinjsSchemas() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        texts.put(GEO_JSON, resource("geojson.json").toString());
        for (String version : VERSIONS) {
            JsonNode schema = schema(version);
            texts.put(address(schema), schema.toString());
            addresses.put(version, address(schema));
        }
        JsonSchemaFactory factory =
                JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        it ->
                                it.schemaLoaders(
                                        loaders -> loaders.add(address -> known(texts, address))));
        addresses.forEach(
                (version, address) ->
                        schemas.put(
                                version,
                                factory.getSchema(SchemaLocation.of(address), settings())));
    }

    /** What of an item its version does not allow. */
    Set<ValidationMessage> violations(JsonNode item, String version) {
        JsonSchema schema = schemas.get(version);
        if (schema == null) {
            throw new IllegalArgumentException("no version of ninjs: " + version);
        }
        return schema.validate(item);
    }

    /** Known ones alone: what a schema refers to is never fetched. */
    private static InputStreamSource known(Map<String, String> texts, AbsoluteIri address) {
        String text = texts.get(plain(address.toString()));
        return () -> {
            if (text == null) {
                throw new FileNotFoundException("no such schema here: " + address);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Formats tell and do not bind: the IPTC counts an odd date as valid. */
    private static SchemaValidatorsConfig settings() {
        return SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(false)
                .build();
    }

    private static String address(JsonNode schema) {
        return plain(schema.path("$id").asText(schema.path("id").asText()));
    }

    private static String plain(String address) {
        return address.endsWith("#") ? address.substring(0, address.length() - 1) : address;
    }

    private static JsonNode schema(String version) {
        String between = version.startsWith("dev") ? "-" : "_";
        JsonNode schema = resource("ninjs-schema" + between + version + ".json");
        return version.equals("1.0") ? Draft3.asDraft4(schema) : schema;
    }

    private static JsonNode resource(String name) {
        try (InputStream stream = NinjsSchemas.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not in this build");
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
