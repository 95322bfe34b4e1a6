package io.twosource.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A glossary: what the names in a service's OpenAPI document mean. A name means the same wherever
 * it stands, but where a place has a meaning of its own. Written as properties:
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>{@code ClaimStatus}</td><td>a type</td></tr>
 * <tr><td>{@code changedAt}</td><td>a field of any type</td></tr>
 * <tr><td>{@code PastState.at}</td><td>a field of that type</td></tr>
 * <tr><td>{@code claims/{id}}</td><td>a part of paths, after the part before it</td></tr>
 * <tr><td>{@code ?since}</td><td>a query parameter of any operation</td></tr>
 * <tr><td>{@code replaySubscription?since}</td><td>one of that operation</td></tr>
 * <tr><td>{@code If-Match}</td><td>a header, of requests or answers</td></tr>
 * <tr><td>{@code 503}</td><td>an answer that any operation may give</td></tr>
 * <tr><td>{@code security.token}</td><td>a way to show who calls</td></tr>
 * </table>
 *
 * <p>Not thread-safe.
 */
public final class Words {

    /** Of the service. */
    static final String OWN = "META-INF/openapi/words.properties";

    /** Of what all services have; the service's own count before these. */
    private static final String COMMON = "META-INF/openapi/common-words.properties";

    private final Map<String, String> common;
    private final Map<String, String> own;
    private final Set<String> used = new HashSet<>();

    Words(Map<String, String> common, Map<String, String> own) {
        this.common = Map.copyOf(common);
        this.own = Map.copyOf(own);
    }

    /** Those of the service that has this class loader. */
    public static Words of(ClassLoader service) {
        return new Words(read(service, COMMON), read(service, OWN));
    }

    public Optional<String> type(String name) {
        return first(name);
    }

    public Optional<String> field(String type, String name) {
        return first(type + "." + name, name);
    }

    /** A part of a path that stands for many: of {@code /v1/claims/{id}}, the id. */
    public Optional<String> pathParameter(String path, String name) {
        String part = "{" + name + "}";
        String before = path.substring(0, path.indexOf(part) - 1);
        return first(before.substring(before.lastIndexOf('/') + 1) + "/" + part);
    }

    public Optional<String> queryParameter(String operation, String name) {
        return first(operation + "?" + name, "?" + name);
    }

    /** Of a request or an answer. */
    public Optional<String> header(String name) {
        return first(name);
    }

    /** What a status stands for. */
    public Optional<String> answer(String status) {
        return first(status);
    }

    /** A way to show who calls. */
    public Optional<String> security(String scheme) {
        return first("security." + scheme);
    }

    /** The service's own that nothing was called that anybody has asked for. */
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>(own.keySet());
        unused.removeAll(used);
        return unused;
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys)
                .filter(key -> own.containsKey(key) || common.containsKey(key))
                .findFirst()
                .map(this::use);
    }

    private String use(String key) {
        used.add(key);
        return own.getOrDefault(key, common.getOrDefault(key, ""));
    }

    private static Map<String, String> read(ClassLoader service, String file) {
        Properties written = new Properties();
        try (InputStream in = service.getResourceAsStream(file)) {
            if (in != null) {
                written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        written.stringPropertyNames().forEach(key -> words.put(key, written.getProperty(key)));
        return words;
    }
}
