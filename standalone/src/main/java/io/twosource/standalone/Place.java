package io.twosource.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where everything is on this machine.
 *
 * @param home the checkout, with what Maven has built
 * @param data what Kafka and the services store, and their logs
 */
record Place(Path home, Path data) {

    /** A demo stores a few megabytes; below this, Kafka and RocksDB fail in ways hard to read. */
    private static final long LEAST_SPACE = 300L << 20;

    private static final Set<String> OURS =
            Set.of("kafka", "state", "logs", "secrets.key", "operator.token", "newsroom.token");

    Path quarkusApp(String service) {
        return home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    AotCache aotCache(Service service) {
        return new AotCache(quarkusApp(service.title()));
    }

    Path kafka() {
        return data.resolve("kafka");
    }

    Path state(String service) {
        return data.resolve("state").resolve(service);
    }

    Path log(String service) {
        return data.resolve("logs").resolve(service + ".log");
    }

    /** The key that webhook secrets are encrypted with. */
    Path secretsKey() {
        return data.resolve("secrets.key");
    }

    Path operatorToken() {
        return data.resolve("operator.token");
    }

    Path newsroomToken() {
        return data.resolve("newsroom.token");
    }

    /** Makes the folders, and makes sure that there is room in them. */
    void prepare() throws CannotStart {
        try {
            Files.createDirectories(data.resolve("logs"));
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < LEAST_SPACE) {
                throw new CannotStart(
                        "the disk of %s is full: %d MB free, %d needed"
                                .formatted(data, free >> 20, LEAST_SPACE >> 20));
            }
        } catch (IOException e) {
            throw new CannotStart("cannot write to " + data + ": " + e.getMessage());
        }
    }

    /** Removes what an earlier run stored here, and refuses where anything else stands. */
    void empty() throws CannotStart {
        if (Files.notExists(data)) {
            return;
        }
        requireOursAlone();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CannotStart("cannot empty " + data + ": " + e.getMessage());
        }
    }

    private void requireOursAlone() throws CannotStart {
        try (Stream<Path> entries = Files.list(data)) {
            for (Path entry : entries.toList()) {
                if (!OURS.contains(entry.getFileName().toString())) {
                    throw new CannotStart("not emptying " + data + ": it holds " + entry);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("cannot read " + data + ": " + e.getMessage());
        }
    }
}
