package io.twosource.alert.desk.page;

import io.twosource.platform.Sha256;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that pages load: all in the folder {@code desk/files} beside the classes. Thread-safe.
 */
@Singleton
class DeskFiles {

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "svg", "image/svg+xml");

    /** No more than there are. */
    private final Map<String, Content> read = new ConcurrentHashMap<>();

    /** A file, and what it is known by. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    record Content(byte[] bytes, String type, String hash) {}

    /** A file of that name, which has no slash. */
    Optional<Content> find(String name) {
        Content known = read.get(name);
        return known != null ? Optional.of(known) : load(name);
    }

    private Optional<Content> load(String name) {
        try (InputStream in =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("desk/files/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String hash = HexFormat.of().formatHex(Sha256.of(bytes), 0, 16);
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            Content content = new Content(bytes, type, hash);
            read.put(name, content);
            return Optional.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
