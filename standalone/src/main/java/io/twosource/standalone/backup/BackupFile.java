package io.twosource.standalone.backup;

import io.twosource.avro.BackupEnd;
import io.twosource.avro.BackupEntry;
import io.twosource.avro.SavedRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;

/**
 * A backup that was found to be whole. Reads it as a stream: it may be larger than memory.
 *
 * @param contents what it says of itself, which was found to be so
 */
public record BackupFile(Path file, Contents contents) {

    static final String VERSION = "twosource.backup.version";
    static final String CLUSTER = "twosource.backup.cluster";
    static final String AT = "twosource.backup.at";

    /** What this release writes, and the only one there has been. */
    static final String CURRENT = "1";

    /**
     * Looks at all of a file first.
     *
     * @throws BrokenBackup if it is not whole, was altered, or is no backup of this version
     */
    public static BackupFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (!Seal.holds(channel)) {
                throw new BrokenBackup(
                        file, "is no whole backup, or was altered: its checksum does not hold");
            }
        }
        return new BackupFile(file, look(file));
    }

    /** Hands over every record, in its order. */
    public void forEach(Consumer<SavedRecord> taker) throws IOException {
        try (DataFileStream<BackupEntry> entries = entries(file)) {
            drain(entries, taker);
        }
    }

    private static Contents look(Path file) throws IOException {
        try (DataFileStream<BackupEntry> entries = entries(file)) {
            if (!CURRENT.equals(entries.getMetaString(VERSION))) {
                throw new BrokenBackup(
                        file,
                        "is of version %s, and this release reads version %s"
                                .formatted(entries.getMetaString(VERSION), CURRENT));
            }
            BackupEnd end =
                    drain(entries, record -> {})
                            .orElseThrow(() -> new BrokenBackup(file, "has no end"));
            return new Contents(
                    entries.getMetaString(CLUSTER),
                    Instant.parse(entries.getMetaString(AT)),
                    end.getTopics(),
                    HexFormat.of().formatHex(end.getChecksum().bytes()));
        }
    }

    private static Optional<BackupEnd> drain(
            DataFileStream<BackupEntry> entries, Consumer<SavedRecord> taker) {
        for (BackupEntry entry : entries) {
            switch (entry.getEntry()) {
                case SavedRecord record -> taker.accept(record);
                case BackupEnd end -> {
                    return Optional.of(end);
                }
                default -> throw new IllegalStateException("no such entry in the schema");
            }
        }
        return Optional.empty();
    }

    private static DataFileStream<BackupEntry> entries(Path file) throws IOException {
        return new DataFileStream<>(
                new BufferedInputStream(Files.newInputStream(file)),
                new SpecificDatumReader<>(BackupEntry.class));
    }
}
